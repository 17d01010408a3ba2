package org.tongban.engine.step;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.engine.run.Messages;

/** One visit for all departments of a one-thing that have to look at the place (联合勘验). */
@Component
class JointInspections {

    private static final String STEP = "joint-inspect";
    private static final int STAFF = 2;

    private final CaseRegister cases;
    private final Bundles bundles;
    private final Messages messages;

    JointInspections(CaseRegister cases, Bundles bundles, Messages messages) {
        this.cases = cases;
        this.bundles = bundles;
        this.messages = messages;
    }

    String mode(String number) {
        Case subject = cases.get(number);
        boolean joint =
                subject.bundleNumber().map(bundles::inspectedTogether).filter(together -> together.size() > 1).stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.number().equals(number));
        if (!joint) {
            return "own";
        }
        return visited(number) ? "done" : "joint";
    }

    boolean neededBeside(String child) {
        return cases.get(child).bundleNumber().filter(bundles::jointInspection).isPresent();
    }

    void complete(String bundleNumber) {
        bundles.inspectedTogether(bundleNumber).forEach(child -> messages.tell("jointInspectionDone", child.number()));
    }

    String child(String bundleNumber, String item) {
        return bundles.child(bundleNumber, item).number();
    }

    private boolean visited(String number) {
        long people = cases.opinions(number).stream()
                .filter(opinion -> opinion.step().equals(STEP))
                .count();
        return people >= STAFF;
    }
}
