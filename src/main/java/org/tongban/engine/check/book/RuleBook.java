package org.tongban.engine.check.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongban.engine.check.law.AcceptanceRules;
import org.tongban.engine.check.law.ActFormRules;
import org.tongban.engine.check.law.AttestedRules;
import org.tongban.engine.check.law.CommitmentRules;
import org.tongban.engine.check.law.DecisionRules;
import org.tongban.engine.check.law.HandOverRules;
import org.tongban.engine.check.law.LimitRules;
import org.tongban.engine.check.law.MaterialRules;
import org.tongban.engine.check.law.PostRules;
import org.tongban.engine.check.law.SeparationRules;
import org.tongban.engine.check.law.SpecialProcedureRules;
import org.tongban.engine.check.law.ToleranceRules;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Rule;
import org.tongban.engine.check.structure.BranchRules;
import org.tongban.engine.check.structure.DrawingRules;
import org.tongban.engine.check.structure.FormRules;
import org.tongban.engine.check.structure.HidingRules;
import org.tongban.engine.check.structure.MeaningRules;
import org.tongban.engine.check.structure.NameRules;
import org.tongban.engine.check.structure.PostDecisionRules;
import org.tongban.engine.check.structure.PostFormRules;
import org.tongban.engine.check.structure.ShapeRules;
import org.tongban.engine.check.structure.SplitRules;
import org.tongban.engine.check.structure.TableRules;
import org.tongban.engine.check.wiring.CallRules;
import org.tongban.engine.check.wiring.CatalogueRules;
import org.tongban.engine.check.wiring.EntryRules;
import org.tongban.engine.check.wiring.GuideTableRules;
import org.tongban.engine.check.wiring.SharedFlows;
import org.tongban.engine.check.wiring.SharedForms;
import org.tongban.engine.check.wiring.SharedTables;
import org.tongban.engine.check.wiring.WordRules;

/** All rules, in their groups; the one list that every check uses. */
public final class RuleBook {

    /** What a file must look like, so that others can read it. */
    static final List<Rule> STRUCTURE = join(
            NameRules.RULES,
            ShapeRules.RULES,
            BranchRules.RULES,
            SplitRules.RULES,
            DrawingRules.RULES,
            FormRules.RULES,
            HidingRules.RULES,
            MeaningRules.RULES,
            PostFormRules.RULES,
            PostDecisionRules.RULES,
            TableRules.RULES);

    /** What law and the sources ask for. */
    static final List<Rule> LAW = join(
            AcceptanceRules.RULES,
            PostRules.RULES,
            LimitRules.RULES,
            HandOverRules.RULES,
            DecisionRules.RULES,
            ActFormRules.RULES,
            ToleranceRules.RULES,
            CommitmentRules.RULES,
            SeparationRules.RULES,
            AttestedRules.RULES,
            SpecialProcedureRules.RULES,
            MaterialRules.RULES);

    /** What is referred to must be there. */
    static final List<Rule> WIRING = join(
            CallRules.RULES,
            WordRules.RULES,
            CatalogueRules.RULES,
            GuideTableRules.RULES,
            EntryRules.RULES,
            List.of(SharedForms.OWN_FIELDS));

    /** What the files of the running system may not be changed to by a deployment. */
    public static final List<Rule> DEPLOYMENT = List.of(SharedFlows.AS_HELD, SharedForms.AS_HELD, SharedTables.AS_HELD);

    /** The groups by their Chinese names, in the order in which people read them. */
    static final Map<String, List<Rule>> GROUPS = groups();

    private RuleBook() {}

    /** @return those that hold for any files, deployed or not */
    public static List<Rule> all() {
        return join(STRUCTURE, LAW, WIRING);
    }

    /** @return every place where a rule is broken, ordered by file and line */
    public static List<Finding> check(Models models) {
        return all().stream()
                .flatMap(rule -> rule.findings(models))
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    /** @return the files that cannot be read, for which other findings would only stand */
    public static Stream<Finding> unreadable(Models models) {
        return NameRules.READABLE.findings(models);
    }

    private static Map<String, List<Rule>> groups() {
        Map<String, List<Rule>> groups = new LinkedHashMap<>();
        groups.put("结构", STRUCTURE);
        groups.put("法律与政策", LAW);
        groups.put("连接", WIRING);
        groups.put("部署时", DEPLOYMENT);
        return Collections.unmodifiableMap(groups);
    }

    @SafeVarargs
    private static List<Rule> join(List<Rule>... groups) {
        List<Rule> all = new ArrayList<>();
        for (List<Rule> group : groups) {
            all.addAll(group);
        }
        return List.copyOf(all);
    }
}
