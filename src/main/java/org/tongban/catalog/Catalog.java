package org.tongban.catalog;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.source.CatalogSource;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.source.Procedures;
import org.tongban.catalog.version.CatalogReader;
import org.tongban.catalog.version.Publishing;
import org.tongban.catalog.version.Shelf;
import org.tongban.catalog.version.VersionRegister;
import org.tongban.form.Conditions;

/**
 * The one list of what can be applied for, as it holds today in one region; and what running cases go by, each its own
 * version.
 */
@Component
public class Catalog extends AnsweredEntries {

    private final CatalogSource start;
    private final Conditions conditions;

    @Autowired
    Catalog(Conditions conditions, VersionRegister register, Clock clock, HallRegion hall) {
        this(CatalogSource.at(CatalogSource.CLASSPATH), conditions, register, clock, hall.region());
    }

    private Catalog(
            CatalogSource start,
            Conditions conditions,
            @Nullable VersionRegister register,
            Clock clock,
            String region) {
        this(start, conditions, new CatalogReader(start, conditions), register, clock, region);
    }

    private Catalog(
            CatalogSource start,
            Conditions conditions,
            CatalogReader reader,
            @Nullable VersionRegister register,
            Clock clock,
            String region) {
        super(new Shelf(register, reader.read()), reader.procedures(), clock, region, new Requirements(conditions));
        this.start = start;
        this.conditions = conditions;
    }

    private Catalog(Catalog other, String region) {
        super(other.shelf, other.procedures, other.clock, region, other.requirements);
        this.start = other.start;
        this.conditions = other.conditions;
    }

    /**
     * Reads the catalogue below another place, for tests and tools; without a register, for no region in particular.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     */
    public static Catalog at(String root, Conditions conditions) {
        return at(root, conditions, Clock.system(WorkingCalendar.ZONE));
    }

    /** Reads it as {@link #at(String, Conditions)}, for the days of this clock. */
    static Catalog at(String root, Conditions conditions, Clock clock) {
        return new Catalog(CatalogSource.at(root), conditions, null, clock, "");
    }

    /**
     * Returns the list as it holds in a region.
     *
     * @param region GB/T 2260 code
     */
    public Catalog in(String region) {
        return new Catalog(this, region);
    }

    /**
     * Tells what is wrong with the catalogue below a place.
     *
     * @param root resource location ending with {@code /} or {@code classpath*:}
     * @return every fault with its file, as a start-up names it; none if the catalogue can be read
     */
    public static List<String> faultsAt(String root, Conditions conditions) {
        try {
            at(root, conditions);
            return List.of();
        } catch (InvalidCatalog invalid) {
            return invalid.faults();
        }
    }

    /**
     * Returns the keys of the procedures that an item of a type may follow by the program's own table, the usual one first.
     *
     * @param type as in the national list, such as 行政许可
     */
    public static List<String> proceduresFor(String type) {
        return Procedures.own().fitting(type).toList();
    }

    /** Returns the way to publish new versions into it. */
    public Publishing publishing() {
        return new Publishing(shelf, start, conditions, clock);
    }

    /**
     * Returns what is equal to a later answer only if the list is the same: it differs with all that is published and with
     * the day.
     */
    public Object state() {
        return shelf.state(today());
    }
}
