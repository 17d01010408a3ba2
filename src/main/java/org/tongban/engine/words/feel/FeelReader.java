package org.tongban.engine.words.feel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Subtraction;

/**
 * Reads an expression in FEEL once from left to right, in a time that grows with its length alone. The library that evaluates it
 * has a reader of its own, which takes twice as long for each further bracket of some texts; nothing is given to that one.
 */
class FeelReader extends FeelValues {

    private static final Set<String> CALLED = Set.of("not", "count", "contains", "date", "today");

    FeelReader(String text) {
        super(text);
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
}
