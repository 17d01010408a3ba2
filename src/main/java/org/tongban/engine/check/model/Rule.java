package org.tongban.engine.check.model;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that must hold for the files of processes and forms.
 *
 * @param name short name in kebab-case
 * @param source article of law, or number in the rules this project follows
 * @param chinese what must hold, a sentence without its full stop
 * @param english the same
 * @param warning true if a broken rule is told but stops nothing
 * @param broken finds the places where it does not hold
 */
public record Rule(
        String name,
        String source,
        String chinese,
        String english,
        boolean warning,
        Function<Models, Stream<Place>> broken) {

    public static Rule of(
            String name, String source, String chinese, String english, Function<Models, Stream<Place>> broken) {
        return new Rule(name, source, chinese, english, false, broken);
    }

    public Rule asWarning() {
        return new Rule(name, source, chinese, english, true, broken);
    }

    public Stream<Finding> findings(Models models) {
        return broken.apply(models).map(place -> new Finding(place, this));
    }

    public static Function<Models, Stream<Place>> eachFlow(Function<Flow, Stream<Place>> broken) {
        return models -> models.flows().flatMap(flow -> models.inFile(flow.file(), broken, () -> broken.apply(flow)));
    }

    public static Function<Models, Stream<Place>> eachTable(Function<Table, Stream<Place>> broken) {
        return models ->
                models.tables().flatMap(table -> models.inFile(table.file(), broken, () -> broken.apply(table)));
    }

    public static Function<Models, Stream<Place>> eachForm(Function<FormFile, Stream<Place>> broken) {
        return models -> models.forms().flatMap(form -> models.inFile(form.file(), broken, () -> broken.apply(form)));
    }

    public static Function<Models, Stream<Place>> eachItem(Function<Offered, Stream<Place>> broken) {
        return models -> models.offered().filter(Offered::isItem).flatMap(broken);
    }
}
