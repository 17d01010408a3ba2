package org.tongban.engine.words.feel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.OpenConstRangeBoundary;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Reads what compares: two values, a value with some of which it is one, or a cell of a table with what it is tested for. */
final class FeelTests extends FeelReader {

    private static final Set<String> EQUALS = Set.of("=", "!=");
    private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");
    private static final Set<String> TRUTHS = Set.of("true", "false");

    /** What goes on behind a value; behind a list of those that it may be, the library takes it for a part of the list. */
    private static final Set<String> GOES_ON = Set.of("and", "or", "+", "-", "=", "!=", "<", "<=", ">", ">=", "in");

    private FeelTests(String text) {
        super(text);
    }

    /** Reads a condition or another value; empty if it is no such sentence. */
    static Optional<Exp> expression(String text) {
        FeelTests reader = new FeelTests(text);
        return reader.all(reader::expression);
    }

    /** Reads the tests of a cell; empty if they are no such sentence. */
    static Optional<Exp> cell(String text) {
        FeelTests reader = new FeelTests(text);
        return reader.all(reader::cell);
    }

    private Exp cell() {
        if (words.isLast(Set.of("-")) && words.is("-")) {
            return new ConstBool(true);
        }
        return words.are("not", "(") ? inside(() -> new Not(tests(")"))) : tests("");
    }

    /** @param end what stands behind them; empty for the end of the text */
    private Exp tests(String end) {
        List<Exp> all = several(this::test, end);
        return all.size() == 1 ? all.get(0) : new AtLeastOne(scala(all));
    }

    private Exp test() {
        return order().or(this::range).or(this::truth).orElseGet(() -> new UnaryTestExpression(expression()));
    }

    private Optional<Exp> order() {
        return words.one(ORDERS).map(sign -> tested(sign, sum()));
    }

    /** Only at the end the library compares with it; before it asks whether it is true. */
    private Optional<Exp> truth() {
        return words.isLast(TRUTHS)
                ? words.one(TRUTHS).map(word -> new InputEqualTo(new ConstBool(word.equals("true"))))
                : Optional.empty();
    }

    @Override
    Exp comparison() {
        Exp one = sum();
        Optional<String> sign = words.one(EQUALS).or(() -> words.one(ORDERS));
        if (sign.isPresent()) {
            return compared(one, sign.get(), sum());
        }
        return words.is("in") ? new In(one, among()) : one;
    }

    private Exp among() {
        return order().or(this::range).or(this::truth).orElseGet(() -> {
            if (words.is("(")) {
                return inside(() -> tests(")"));
            }
            Exp some = words.isNext("[") ? list() : plain().orElseThrow(NoSentence::new);
            if (words.isNextOne(GOES_ON)) {
                throw new NoSentence();
            }
            return new UnaryTestExpression(some);
        });
    }

    /** Its ends are one plain value each, so that it is seen at once whether it is one. */
    private Optional<Exp> range() {
        int before = words.place();
        Optional<Exp> range = words.one(Set.of("[", "(")).flatMap(begin -> bound().filter(from -> words.is(".."))
                .flatMap(from -> bound().flatMap(to -> words.one(Set.of("]", ")"))
                        .map(end -> new InputInRange(new ConstRange(end(begin, "[", from), end(end, "]", to)))))));
        if (range.isEmpty()) {
            words.goBackTo(before);
        }
        return range;
    }

    private Optional<Exp> bound() {
        return words.is("-") ? number().map(FeelReader::negative) : plain();
    }

    private static ConstRangeBoundary end(String sign, String closed, Exp bound) {
        return sign.equals(closed) ? new ClosedConstRangeBoundary(bound) : new OpenConstRangeBoundary(bound);
    }

    private static Exp compared(Exp one, String sign, Exp other) {
        return switch (sign) {
            case "=" -> new Equal(one, other);
            case "!=" -> new Not(new Equal(one, other));
            case "<" -> new LessThan(one, other);
            case "<=" -> new LessOrEqual(one, other);
            case ">" -> new GreaterThan(one, other);
            default -> new GreaterOrEqual(one, other);
        };
    }

    private static Exp tested(String sign, Exp bound) {
        return switch (sign) {
            case "<" -> new InputLessThan(bound);
            case "<=" -> new InputLessOrEqual(bound);
            case ">" -> new InputGreaterThan(bound);
            default -> new InputGreaterOrEqual(bound);
        };
    }
}
