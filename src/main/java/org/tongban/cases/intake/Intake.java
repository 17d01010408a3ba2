package org.tongban.cases.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.ledger.Reception;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseProcess;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.trust.Bars;
import org.tongban.catalog.Catalog;

/** Checks a submitted draft, opens its case (and a one-thing's child cases) and starts the flow. */
@Component
class Intake {

    private final Catalog catalog;
    private final FormCheck check;
    private final CaseOpener opener;
    private final CaseRegister register;
    private final Chronicle chronicle;
    private final Promises promises;
    private final Bars bars;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    Intake(
            Catalog catalog,
            FormCheck check,
            CaseOpener opener,
            CaseRegister register,
            Chronicle chronicle,
            Promises promises,
            Bars bars,
            CaseProcess process,
            ApplicationEventPublisher events,
            ObjectMapper json) {
        this.catalog = catalog;
        this.check = check;
        this.opener = opener;
        this.register = register;
        this.chronicle = chronicle;
        this.promises = promises;
        this.bars = bars;
        this.process = process;
        this.events = events;
        this.json = json;
    }

    /**
     * @param offering key of an item or one-thing
     * @throws CaseProblem if nobody in the region would see an application for it
     */
    void requireServed(String offering, String region) {
        if (!process.isServed(offering, region)) {
            throw new CaseProblem("region-unserved", "这个地区现在没有受理该事项的窗口，申请不能收下。请核对办理地区，或者向当地政务服务大厅咨询。");
        }
    }

    Receipt receive(
            Draft draft,
            List<DraftMaterial> files,
            Map<String, ?> answers,
            Collection<String> promisedCodes,
            Actor by) {
        requireServed(draft.offering(), draft.region());
        Map<String, Object> facts = check.clean(catalog.in(draft.region()), draft, answers);
        Case received = opener.open(draft, facts, write(facts));
        requireUnbarred(received);
        List<CaseMaterial> asked = opener.openMaterials(received, facts, files);
        List<CaseMaterial> promised = promises.make(asked, promisedCodes);
        note(received, by);
        promises.note(received, promised, asked);
        events.publishEvent(new CaseFact.Received(received, asked));
        process.applicationReceived(received);
        return receipt(received, asked);
    }

    private void requireUnbarred(Case received) {
        Stream.concat(Stream.of(received), register.children(received.number()).stream())
                .forEach(one -> bars.requireNone(one, received.applicant().idNumber()));
    }

    /** @throws CaseProblem if it is a draft of the window and no clerk takes it in, or the other way round */
    void requireOwn(Draft draft, Actor by) {
        if (by.equals(Actor.APPLICANT) == (draft.channel() == Channel.WINDOW)) {
            throw new CaseProblem("window-draft", "这份申请由窗口代为填写，只能由窗口工作人员收件。");
        }
    }

    private void note(Case received, Actor by) {
        if (received.channel() == Channel.WINDOW) {
            chronicle.note(received.number(), by, Reception.ACT, "代申请人填写并提交");
        } else {
            chronicle.note(received.number(), by, "提交申请", received.channel().label());
        }
    }

    /** Returns whether these are the answers the case was opened with. */
    boolean isAnswered(String number, Map<String, ?> answers) {
        Case received = register.get(number);
        Map<String, Object> facts = catalog.form(received.edition()).clean(answers);
        return tree(write(facts)).equals(tree(received.answers()));
    }

    Receipt receipt(String number) {
        Case received = register.get(number);
        return receipt(received, register.materials(received));
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
