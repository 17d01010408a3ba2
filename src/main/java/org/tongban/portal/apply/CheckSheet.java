package org.tongban.portal.apply;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.DraftMaterial;
import org.tongban.cases.step.Answering;
import org.tongban.cases.supply.Tolerance;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Unsupplied;
import org.tongban.portal.page.AnswerSheet;

/** Prepares the page to check before sending: all answers and files, what is missing, and what follows from that. */
@Component
public class CheckSheet {

    private final Catalog catalog;
    private final Applications applications;
    private final ApplyDesk desk;
    private final Tolerance tolerance;

    CheckSheet(Catalog catalog, Applications applications, ApplyDesk desk, Tolerance tolerance) {
        this.catalog = catalog;
        this.applications = applications;
        this.desk = desk;
        this.tolerance = tolerance;
    }

    public Map<String, Object> of(Draft draft) {
        Catalog list = catalog.in(draft.region());
        Offering offering = list.offering(draft.offering());
        Map<String, Object> facts = desk.facts(draft);
        Map<String, String> files = files(draft);
        List<CheckedMaterial> materials = materials(list, offering, facts, files);
        List<Material> missing = list.materialsFor(offering, facts).stream()
                .filter(material -> !material.fetched() && !files.containsKey(material.code()))
                .toList();
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("offering", offering);
        sheet.put("draft", draft);
        sheet.put("answers", AnswerSheet.inFull(desk.form(draft), facts));
        sheet.put("materials", materials);
        sheet.put("needless", needless(list, offering, materials, files));
        sheet.putAll(missing(draft, facts, missing));
        sheet.put("unsupplied", unsupplied(list, offering, facts).consequence());
        sheet.put(
                "correctionDays",
                Answering.isOnTheSpot(list, offering, facts)
                        ? null
                        : Answering.correctionDays(offering).orElseThrow());
        sheet.put("seen", version(draft) + UUID.randomUUID());
        return sheet;
    }

    private Map<String, Object> missing(Draft draft, Map<String, Object> facts, List<Material> missing) {
        Map<String, Object> sheet = new HashMap<>();
        sheet.put("missing", missing);
        sheet.put(
                "missingMain",
                missing.stream().filter(material -> !material.tolerable()).toList());
        sheet.put("tolerableCodes", missing.stream().map(Material::code).collect(Collectors.joining(",")));
        sheet.put(
                "terms",
                missing.isEmpty()
                        ? null
                        : tolerance.terms(draft.channel(), String.valueOf(facts.get("applicantId")), missing));
        return sheet;
    }

    private static Unsupplied unsupplied(Catalog list, Offering offering, Map<String, Object> facts) {
        return offering instanceof ServiceItem item
                ? list.procedure(item, facts).unsupplied()
                : Unsupplied.REJECTED;
    }

    /** Tells whether a page showed this content; what it sends beside that is this page's own, and a secret of who looked at it. */
    public boolean isOf(Draft draft, String seen) {
        return seen.matches(version(draft) + "[0-9a-f-]{36}");
    }

    /** Returns what tells this content of the draft from any other. */
    private String version(Draft draft) {
        String content = draft.typed().toString()
                + applications.materials(draft.id()).stream()
                        .map(material -> material.code()
                                + material.file().sha256()
                                + material.file().name())
                        .toList();
        return DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> files(Draft draft) {
        return applications.materials(draft.id()).stream()
                .collect(Collectors.toMap(
                        DraftMaterial::code, material -> material.file().name()));
    }

    private static List<CheckedMaterial> materials(
            Catalog list, Offering offering, Map<String, Object> facts, Map<String, String> files) {
        List<CheckedMaterial> lines = new ArrayList<>();
        list.materialsFor(offering, facts)
                .forEach(material -> lines.add(CheckedMaterial.asked(material, files.get(material.code()))));
        list.waivedFor(offering, facts).stream()
                .filter(waived -> lines.stream().noneMatch(line -> line.code().equals(waived.code())))
                .forEach(waived -> lines.add(CheckedMaterial.waived(waived, files.get(waived.code()))));
        return lines;
    }

    /** Returns the names of the files that these answers do not call for. */
    private static List<String> needless(
            Catalog list, Offering offering, List<CheckedMaterial> lines, Map<String, String> files) {
        Set<String> asked = lines.stream().map(CheckedMaterial::code).collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file -> !asked.contains(file.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
