package org.tongban.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.post.Bundles;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseProcess;
import org.tongban.engine.flow.RegisterSpeaks;
import org.tongban.engine.run.Messages;
import org.tongban.engine.run.Region;

/** Tells the engine what the register has come to know; business key is the case number. */
@Component
class CamundaCaseProcess implements CaseProcess {

    private final RuntimeService runtime;
    private final CaseFlows flows;
    private final Bundles bundles;
    private final Region region;
    private final Messages messages;
    private final RegisterSpeaks register;
    private final FirstPosts firstPosts;

    CamundaCaseProcess(
            RuntimeService runtime,
            CaseFlows flows,
            Bundles bundles,
            Region region,
            Messages messages,
            RegisterSpeaks register,
            FirstPosts firstPosts) {
        this.runtime = runtime;
        this.flows = flows;
        this.bundles = bundles;
        this.region = region;
        this.messages = messages;
        this.register = register;
        this.firstPosts = firstPosts;
    }

    @Override
    public boolean isServed(String offering, String region) {
        return firstPosts.areHeld(offering, region);
    }

    @Override
    public void applicationReceived(Case received) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("withBundle", false);
        if (received.isBundle()) {
            variables.putAll(bundles.flags(received));
        }
        region.start(
                received.region(),
                () -> register.say(
                        () -> runtime.startProcessInstanceByKey(received.offering(), received.number(), variables)));
    }

    @Override
    public boolean isChecked(String caseNumber) {
        return flows.isChecked(caseNumber);
    }

    @Override
    public void correctionsSubmitted(String caseNumber) {
        correlate("correctionsSubmitted", caseNumber);
    }

    @Override
    public boolean awaitsMaterial(String caseNumber) {
        return flows.awaitMaterial(caseNumber);
    }

    @Override
    public List<String> materialSupplied(List<String> caseNumbers) {
        if (caseNumbers.stream().anyMatch(this::isResting)) {
            throw paused();
        }
        List<String> told = new ArrayList<>();
        say(caseNumbers.toString(), () -> caseNumbers.stream()
                .filter(number -> messages.tell("materialSupplied", number) > 0)
                .forEach(told::add));
        return told;
    }

    @Override
    public void applicationWithdrawn(String caseNumber) {
        correlate("applicationWithdrawn", caseNumber);
    }

    @Override
    public void caseEnded(List<String> caseNumbers) {
        say(caseNumbers.toString(), () -> caseNumbers.forEach(flows::stop));
    }

    private void correlate(String message, String caseNumber) {
        say(caseNumber, () -> {
            if (messages.tell(message, caseNumber) == 0) {
                throw isResting(caseNumber)
                        ? paused()
                        : new CaseProblem("not-awaited", "本办件现在没有等待这一步，可能已经提交过，请查看办理进度。");
            }
        });
    }

    private static CaseProblem paused() {
        return new CaseProblem("paused", "本办件已由管理员暂停办理，恢复之后才能继续。");
    }

    @Override
    public boolean isResting(String caseNumber) {
        return flows.isResting(caseNumber);
    }

    private void say(String caseNumber, Runnable words) {
        try {
            register.say(words);
        } catch (OptimisticLockingException changed) {
            throw new OptimisticLockingFailureException("Case %s has just gone on".formatted(caseNumber), changed);
        }
    }
}
