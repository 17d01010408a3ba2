package org.tongban.engine.words;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.Subtraction;

/**
 * Reads an expression in FEEL once from left to right, in a time that grows with its length alone. The library that evaluates it
 * has a reader of its own, which takes twice as long for each further bracket of some texts; nothing is given to that one.
 */
class FeelReader {

    /** Brackets, calls and choices in one another. */
    private static final int DEEPEST = 4;

    private static final Set<String> CALLED = Set.of("not", "count", "contains", "date", "today");
    private static final Set<String> VALUES = Set.of("true", "false", "null", "?");

    final FeelSentence words;
    private int depth;

    FeelReader(String text) {
        words = new FeelSentence(text);
    }

    /** It is no sentence. */
    static final class NoSentence extends RuntimeException {

        NoSentence() {
            super(null, null, false, false);
        }
    }

    /** Reads all of it; empty if it is no such sentence. */
    Optional<Exp> all(Supplier<Exp> part) {
        try {
            Exp read = part.get();
            return words.isAtEnd() ? Optional.of(read) : Optional.empty();
        } catch (NoSentence wrong) {
            return Optional.empty();
        }
    }

    Exp expression() {
        return words.is("if") ? inside(this::choice) : either();
    }

    private Exp choice() {
        Exp asked = expression();
        expect("then");
        Exp then = expression();
        expect("else");
        return new If(asked, then, expression());
    }

    private Exp either() {
        Exp all = both();
        while (words.is("or")) {
            all = new Disjunction(all, both());
        }
        return all;
    }

    private Exp both() {
        Exp all = comparison();
        while (words.is("and")) {
            all = new Conjunction(all, comparison());
        }
        return all;
    }

    Exp comparison() {
        return sum();
    }

    final Exp sum() {
        Exp all = operand();
        for (Optional<String> sign = sign(); sign.isPresent(); sign = sign()) {
            all = sign.get().equals("+") ? new Addition(all, operand()) : new Subtraction(all, operand());
        }
        return all;
    }

    private Optional<String> sign() {
        return words.one(Set.of("+", "-"));
    }

    private Exp operand() {
        if (words.is("-")) {
            return negative(number().or(this::name).orElseThrow(NoSentence::new));
        }
        if (words.is("(")) {
            return inside(() -> before(")", expression()));
        }
        return words.isNext("[") ? list() : call().or(this::plain).orElseThrow(NoSentence::new);
    }

    static Exp negative(Exp value) {
        return new ArithmeticNegation(value);
    }

    /** What says one thing by itself. */
    final Optional<Exp> plain() {
        return number().or(() -> words.text().<Exp>map(ConstString::new))
                .or(() -> words.one(VALUES).map(FeelReader::value))
                .or(this::name);
    }

    final Optional<Exp> number() {
        return words.number().map(digits -> new ConstNumber(BigDecimal.exact(digits)));
    }

    private Optional<Exp> name() {
        return words.name().map(Ref::apply);
    }

    private static Exp value(String word) {
        return switch (word) {
            case "null" -> ConstNull$.MODULE$;
            case "?" -> ConstInputValue$.MODULE$;
            default -> new ConstBool(word.equals("true"));
        };
    }

    final Exp list() {
        expect("[");
        return inside(() -> new ConstList(scala(several(this::expression, "]"))));
    }

    private Optional<Exp> call() {
        if (words.are("list", "contains", "(")) {
            return Optional.of(call("list contains"));
        }
        return CALLED.stream().filter(name -> words.are(name, "(")).findFirst().map(name -> date(name)
                .orElseGet(() -> call(name)));
    }

    private Exp call(String function) {
        List<Exp> given = words.is(")") ? List.of() : inside(() -> several(this::expression, ")"));
        return new FunctionInvocation(function, new PositionalFunctionParameters(scala(given)));
    }

    private Optional<Exp> date(String function) {
        return function.equals("date")
                ? words.text().map(day -> before(")", new ConstDate(day(day))))
                : Optional.empty();
    }

    private static LocalDate day(String text) {
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

    private void expect(String word) {
        if (!words.is(word)) {
            throw new NoSentence();
        }
    }

    static camundajar.impl.scala.collection.immutable.List<Exp> scala(List<Exp> some) {
        return CollectionConverters.asScala(some).toList();
    }
}
