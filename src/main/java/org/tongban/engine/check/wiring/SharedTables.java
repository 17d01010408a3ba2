package org.tongban.engine.check.wiring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.model.Table;
import org.w3c.dom.Document;

/**
 * Who may commit instead of proving is no hall's to say (国办发〔2020〕42号): the table that the acceptance asks is used as the
 * system holds it. How long a tolerated material may take and what is approved at once are each hall's own rules.
 */
public final class SharedTables {

    public static final Rule AS_HELD = Rule.of(
            "table-as-held",
            "国办发〔2020〕42号",
            "告知承诺的适用条件按系统所带的决策表，部署时不能改",
            "Who may decide on a notified commitment is told by the table that the system holds, which no deployment changes",
            models -> models.tables().flatMap(SharedTables::changed));

    private static final Set<String> KEYS = Set.of("commitment-eligibility");

    private SharedTables() {}

    /** @return the tables as the system holds them */
    public static List<ModelFile> held() {
        return Held.TABLES.values().stream().map(Table::file).toList();
    }

    /** @return true unless the system holds a table of this name that says otherwise */
    public static boolean isAsHeld(ModelFile file) {
        return changed(Table.read(file)).findAny().isEmpty();
    }

    private static Stream<Place> changed(Table table) {
        Table held = Held.TABLES.get(table.file().key());
        return held == null || meaning(held).equals(meaning(table))
                ? Stream.empty()
                : Stream.of(table.file().at(table.decision().getId()));
    }

    private static Map<String, String> meaning(Table table) {
        return new XmlMeaning(true)
                .byId((Document) table.dmn().getDocument().getDomSource().getNode());
    }

    /** Read once, when the first is asked for. */
    private static final class Held {

        private static final Map<String, Table> TABLES = ModelFiles.packaged().stream()
                .filter(file -> file.endsWith(".dmn") && KEYS.contains(file.key()))
                .map(Table::read)
                .collect(Collectors.toMap(table -> table.file().key(), Function.identity(), (first, second) -> first));
    }
}
