package org.tongban.engine.words;

import static org.tongban.engine.words.Grammar.known;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tongban.engine.words.feel.FeelWords;

/** What a decision table is made of; its one language is FEEL. */
final class DmnGrammar {

    private static final Predicate<String> FEEL = Set.of(
            "feel",
            "FEEL",
            "http://www.omg.org/spec/FEEL/20140401",
            "https://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/")::contains;

    static final Grammar ALL = new Grammar(
            Map.of(
                    "https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn:",
                    "http://camunda.org/schema/1.0/dmn", "camunda:",
                    "https://www.omg.org/spec/DMN/20191111/DMNDI/", "di:",
                    "http://www.omg.org/spec/DMN/20180521/DI/", "di:",
                    "http://www.omg.org/spec/DMN/20180521/DC/", "di:"),
            Map.ofEntries(
                    known("dmn:definitions", "name namespace exporter exporterVersion expressionLanguage"),
                    known("dmn:decision", "name camunda:historyTimeToLive camunda:versionTag"),
                    known("dmn:description", ""),
                    known("dmn:decisionTable", "hitPolicy preferredOrientation"),
                    known("dmn:input", "label"),
                    known("dmn:inputExpression", "typeRef expressionLanguage"),
                    known("dmn:inputValues", "expressionLanguage"),
                    known("dmn:output", "label name typeRef"),
                    known("dmn:outputValues", "expressionLanguage"),
                    known("dmn:rule", ""),
                    known("dmn:inputEntry", "expressionLanguage"),
                    known("dmn:outputEntry", "expressionLanguage"),
                    known("dmn:text", ""),
                    known("di:DMNDI", ""),
                    known("di:DMNDiagram", "name"),
                    known("di:DMNShape", "dmnElementRef isCollapsed"),
                    known("di:Bounds", "x y width height")),
            Map.of(),
            Map.of(
                    "camunda:versionTag",
                    Grammar.VERSION,
                    "expressionLanguage",
                    FEEL,
                    "dmn:text",
                    text -> Grammar.isPlain(text) && FeelWords.areAll(text)),
            Map.of());

    private DmnGrammar() {}
}
