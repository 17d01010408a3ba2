package org.tongban.engine.run;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tongban.matter.Family;
import org.tongban.matter.Matter;
import org.tongban.matter.Opening;

/** Finds by its business key what an instance is about, and by its process what people open. */
@Component
public class Families {

    private final SingletonSupplier<List<Family>> families;
    private final SingletonSupplier<List<Opening>> openings;

    Families(ObjectProvider<Family> families, ObjectProvider<Opening> openings) {
        this.families = SingletonSupplier.of(() -> families.stream().toList());
        this.openings = SingletonSupplier.of(() -> openings.stream().toList());
    }

    /** @throws IllegalStateException if nobody gives such numbers out */
    public Family of(String number) {
        return families.obtain().stream()
                .filter(family -> family.owns(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody gives out " + number));
    }

    public Matter matter(String number) {
        return of(number).matter(number);
    }

    /** @return what people open with the form of this process; empty where they do not */
    public Optional<Opening> opening(String process) {
        return openings.obtain().stream()
                .filter(opening -> opening.process().equals(process))
                .findFirst();
    }
}
