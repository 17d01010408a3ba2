package org.tongban.cases.step;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.organisation.HeldPost;

/** What was granted, and whether it is handed over. */
@Component
class Results {

    private static final String DELIVERY = "deliver";

    private final CaseRegister register;

    Results(CaseRegister register) {
        this.register = register;
    }

    /** @throws CaseProblem if no result was made of a decision on commitment, or that has been closed or revoked */
    void requireGrantedOnCommitment(Case subject) {
        boolean committed = subject.isAccepted(AcceptKind.COMMITTED);
        if (!committed || subject.state() != CaseState.ISSUED) {
            throw new CaseProblem(
                    "no-commitment",
                    "办件%s，没有可以核查的承诺。请联系系统管理员检查本事项的流程图。"
                            .formatted(committed ? subject.state().label() : "不是以告知承诺方式办理的"));
        }
    }

    /** @throws CaseProblem if there is a result, and the post for that has not handed it over */
    void requireDelivered(Case subject) {
        if (register.hasResultToDeliver(subject) && !isDelivered(subject)) {
            throw new CaseProblem("undelivered", "出件岗还没有送达结果，不能办结。请联系系统管理员检查本事项的流程图。");
        }
    }

    private boolean isDelivered(Case subject) {
        return register.opinions(subject.number()).stream()
                .anyMatch(opinion -> opinion.step().equals(DELIVERY) && opinion.isBy(HeldPost.ISSUER));
    }

    /** @throws CaseProblem if nothing can be found of a commitment yet */
    void requireHanded(Case subject) {
        unhanded(subject).ifPresent(problem -> {
            throw problem;
        });
    }

    /**
     * @return why nothing can be found of a commitment yet: what closes the case or takes the licence away would leave nothing to
     *     hand over (行政许可法 第四十四条); empty once it is handed over, or where it waits for the one-thing
     */
    Optional<CaseProblem> unhanded(Case subject) {
        boolean waits = subject.bundleNumber().isPresent() && register.isHandedOverTogether(subject);
        return waits || isDelivered(subject)
                ? Optional.empty()
                : Optional.of(new CaseProblem("undelivered", "结果还没有送达申请人，请在出件岗送达以后再填写核查结论。"));
    }
}
