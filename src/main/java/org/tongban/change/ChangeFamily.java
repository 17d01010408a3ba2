package org.tongban.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.matter.Family;
import org.tongban.matter.FilledForm;
import org.tongban.matter.Matter;
import org.tongban.matter.Official;
import org.tongban.matter.Remark;

/** The changes of the catalogue, as the engine asks of them. */
@Component
class ChangeFamily implements Family {

    private final Changes changes;
    private final ChangeFacts facts;

    ChangeFamily(Changes changes, ChangeFacts facts) {
        this.changes = changes;
        this.facts = facts;
    }

    @Override
    public boolean owns(String number) {
        return ChangeNumbers.isOne(number);
    }

    @Override
    public Matter matter(String number) {
        return new ChangeMatter(changes.get(number));
    }

    @Override
    public void take(String number) {
        changes.take(number);
    }

    @Override
    public Map<String, Object> facts(String number, String form) {
        return facts.of(number);
    }

    /** A refusal is told by the flow, with its reason. */
    @Override
    public void completed(String number, FilledForm filled, Official by) {
        if (filled.form().id().equals("report-change")) {
            changes.report(number, by, filled.text("record"));
        } else if (filled.text("decision").equals("approved")) {
            changes.agree(number, by, filled.text("opinion"));
        }
    }

    @Override
    public void comment(String number, String words, Official by) {
        changes.comment(number, by, words);
    }

    @Override
    public List<Remark> comments(String number) {
        return changes.get(number).acts().stream()
                .filter(act -> act.act().equals(ChangeAct.COMMENT))
                .map(act -> new Remark(act.person(), act.at(), act.words()))
                .toList();
    }

    @Override
    public void note(String number, String act, Official administrator) {
        changes.note(number, administrator, act);
    }

    /** Its days are published as days. */
    @Override
    public boolean countsAgain() {
        return false;
    }

    /** A change of the catalogue as its instance sees it. */
    private record ChangeMatter(Change change) implements Matter {

        @Override
        public String number() {
            return change.number();
        }

        @Override
        public String name() {
            return change.title();
        }

        @Override
        public Optional<String> applicant() {
            return Optional.empty();
        }

        @Override
        public boolean urgent() {
            return false;
        }

        @Override
        public Optional<LocalDate> dayOf(String limit) {
            return limit.equals(Change.FIRST_DAY) ? change.effectiveFrom() : Optional.empty();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }
}
