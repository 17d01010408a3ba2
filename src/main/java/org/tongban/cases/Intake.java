package org.tongban.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;

/** Checks a submitted draft, opens its case (and a one-thing's child cases) and starts the flow. */
@Component
class Intake {

    private final Catalog catalog;
    private final FormCheck check;
    private final CaseOpener opener;
    private final Cases cases;
    private final CaseMaterials materials;
    private final Chronicle chronicle;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    Intake(
            Catalog catalog,
            FormCheck check,
            CaseOpener opener,
            Cases cases,
            CaseMaterials materials,
            Chronicle chronicle,
            CaseProcess process,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.catalog = catalog;
        this.check = check;
        this.opener = opener;
        this.cases = cases;
        this.materials = materials;
        this.chronicle = chronicle;
        this.process = process;
        this.events = events;
        this.json = json;
    }

    void requireListed(Draft draft, String code) {
        if (!opener.listedCodes(draft).contains(code)) {
            throw new CaseProblem("material-unlisted", "本事项的材料清单里没有这份材料，不需要提交。");
        }
    }

    Receipt receive(Draft draft, List<DraftMaterial> files, Map<String, ?> answers) {
        Map<String, Object> facts = check.clean(catalog.in(draft.region()), draft.offering(), answers);
        Case received = opener.open(draft, facts, write(facts));
        List<CaseMaterial> asked = opener.openMaterials(received, facts, files);
        chronicle.note(
                received.number(), Actor.APPLICANT, "提交申请", received.channel().label());
        events.publishEvent(new CaseFact.Received(received, asked));
        process.applicationReceived(received);
        return receipt(received, asked);
    }

    /** Returns whether these are the answers the case was opened with. */
    boolean isAnswered(String number, Map<String, ?> answers) {
        Case received = cases.findById(number).orElseThrow(() -> new UnknownCase(number));
        Map<String, Object> facts = catalog.form(received.edition()).clean(answers);
        return tree(write(facts)).equals(tree(received.answers()));
    }

    Receipt receipt(String number) {
        Case received = cases.findById(number).orElseThrow(() -> new UnknownCase(number));
        return receipt(received, materials.findByCaseNumberOrderById(number));
    }

    private static Receipt receipt(Case received, List<CaseMaterial> asked) {
        List<String> missing = asked.stream()
                .filter(CaseMaterial::isOpen)
                .map(CaseMaterial::name)
                .toList();
        return new Receipt(received.number(), received.queryCode(), missing);
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode tree(String facts) {
        try {
            return json.readTree(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
