package org.tongban.cases.step;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Ground;
import org.tongban.cases.ledger.Chronicle;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.OpenMaterials;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseFact;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.trust.Bars;

/** Refuses to accept, with all there is to mend where that is the ground (行政许可法 第三十二条). */
@Service
@Transactional
public class Refusing {

    private final CaseRegister register;
    private final OneByOne items;
    private final TakingOn taking;
    private final Bars bars;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;

    Refusing(
            CaseRegister register,
            OneByOne items,
            TakingOn taking,
            Bars bars,
            Chronicle chronicle,
            ApplicationEventPublisher events) {
        this.register = register;
        this.items = items;
        this.taking = taking;
        this.bars = bars;
        this.chronicle = chronicle;
        this.events = events;
    }

    /**
     * Refuses to accept. Of a one-thing that lacks something, items that lack nothing go on, and so does what is accepted; each of
     * the others is told what it lacks itself.
     *
     * @param ground what the reason comes to
     * @param reason told to the applicant, where no faults say it
     * @param properOrgan where to apply instead; null if that is not the ground
     * @param faults what is to be mended, by material code, all of it; told where the ground is that it is incomplete, still or at once
     * @return false if only some items of a one-thing are refused, and it is accepted with the others
     * @throws CaseProblem if that is the ground and not all is named, or several items are refused and nobody says what for
     */
    public boolean refuse(
            String number,
            Ground ground,
            String reason,
            @Nullable String properOrgan,
            Map<String, String> faults,
            Actor actor) {
        Case subject = register.get(number);
        requireReason(ground, reason, faults);
        List<CaseMaterial> faulty = faulty(ground, items.materials(subject), faults);
        List<Case> failing = ground.isIncomplete() ? items.lacking(subject) : items.waiting(subject);
        if (items.isLeft(subject, failing)) {
            requireTold(ground, failing, faulty);
            failing.forEach(item -> {
                List<CaseMaterial> own = own(item, faulty);
                refuse(item, ground, OpenMaterials.still(own, reason), properOrgan, own, actor);
            });
            taking.accept(subject, items.materials(subject), AcceptKind.FULL, actor);
            return false;
        }
        String said = ground == Ground.STILL_INCOMPLETE ? OpenMaterials.still(faulty, reason) : reason;
        register.children(number).stream()
                .filter(child -> !child.state().isEnding())
                .forEach(child -> child.refuse(ground, said, properOrgan));
        refuse(subject, ground, said, properOrgan, faulty, actor);
        return true;
    }

    /** Forms of before ask for a reason in words, today's for each material. */
    private static void requireReason(Ground ground, String reason, Map<String, String> faults) {
        if (reason.isBlank() && (ground == Ground.STILL_INCOMPLETE ? faults.isEmpty() : ground != Ground.INCOMPLETE)) {
            throw new CaseProblem("notice-empty", "不予受理应当写明理由：请逐项写明哪些材料仍不齐全或者不符合要求，或者写明其他理由。");
        }
    }

    private static List<CaseMaterial> faulty(Ground ground, List<CaseMaterial> all, Map<String, String> faults) {
        if (ground == Ground.INCOMPLETE) {
            return OpenMaterials.of(all).ask(faults);
        }
        return ground == Ground.STILL_INCOMPLETE && !faults.isEmpty()
                ? OpenMaterials.of(all).askAgain(faults)
                : List.of();
    }

    /** A reason in one sentence cannot be told apart by items. */
    private static void requireTold(Ground ground, List<Case> failing, List<CaseMaterial> faulty) {
        if (ground == Ground.STILL_INCOMPLETE && failing.size() > 1 && faulty.isEmpty()) {
            throw new CaseProblem("faults-untold", "有几个事项的材料需要补正，请逐项写明哪些材料仍不齐全或者不符合要求，各事项只告知自己的材料。");
        }
    }

    private List<CaseMaterial> own(Case item, List<CaseMaterial> faulty) {
        List<CaseMaterial> listed = register.materials(item);
        return faulty.stream().filter(listed::contains).toList();
    }

    private void refuse(
            Case subject,
            Ground ground,
            String reason,
            @Nullable String properOrgan,
            List<CaseMaterial> faulty,
            Actor actor) {
        subject.refuse(ground, reason, properOrgan);
        bars.after(subject);
        chronicle.note(subject.number(), actor, "不予受理", reason);
        events.publishEvent(new CaseFact.Refused(subject, faulty));
    }
}
