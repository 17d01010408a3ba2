package org.tongban.engine.words.feel;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Ref;

/** Reads what says one thing by itself, such as a number or a name; and what stands around others, no deeper than anybody reads. */
abstract class FeelValues {

    /** Brackets, calls and choices in one another. */
    private static final int DEEPEST = 4;

    private static final Set<String> VALUES = Set.of("true", "false", "null", "?");

    final FeelSentence words;
    private int depth;

    FeelValues(String text) {
        words = new FeelSentence(text);
    }

    /** It is no sentence. */
    static final class NoSentence extends RuntimeException {

        NoSentence() {
            super(null, null, false, false);
        }
    }

    static Exp negative(Exp value) {
        return new ArithmeticNegation(value);
    }

    /** What says one thing by itself. */
    final Optional<Exp> plain() {
        return number().or(() -> words.text().<Exp>map(ConstString::new))
                .or(() -> words.one(VALUES).map(FeelValues::value))
                .or(this::name);
    }

    final Optional<Exp> number() {
        return words.number().map(digits -> new ConstNumber(BigDecimal.exact(digits)));
    }

    final Optional<Exp> name() {
        return words.name().map(Ref::apply);
    }

    private static Exp value(String word) {
        return switch (word) {
            case "null" -> ConstNull$.MODULE$;
            case "?" -> ConstInputValue$.MODULE$;
            default -> new ConstBool(word.equals("true"));
        };
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new NoSentence();
        }
    }

    /** @param end what stands behind some parts with commas between them; empty for nothing */
    final List<Exp> several(Supplier<Exp> part, String end) {
        List<Exp> all = new ArrayList<>();
        do {
            all.add(part.get());
        } while (words.is(","));
        return end.isEmpty() ? all : before(end, all);
    }

    final <T> T inside(Supplier<T> part) {
        if (++depth > DEEPEST) {
            throw new NoSentence();
        }
        T read = part.get();
        depth--;
        return read;
    }

    final <T> T before(String end, T read) {
        expect(end);
        return read;
    }

    final void expect(String word) {
        if (!words.is(word)) {
            throw new NoSentence();
        }
    }

    static camundajar.impl.scala.collection.immutable.List<Exp> scala(List<Exp> some) {
        return CollectionConverters.asScala(some).toList();
    }
}
