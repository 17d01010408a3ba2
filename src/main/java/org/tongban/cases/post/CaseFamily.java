package org.tongban.cases.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseAccess;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.office.Comments;
import org.tongban.cases.office.Rests;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.register.Turns;
import org.tongban.cases.step.Completion;
import org.tongban.form.Form;
import org.tongban.matter.Barred;
import org.tongban.matter.Family;
import org.tongban.matter.FilledForm;
import org.tongban.matter.Matter;
import org.tongban.matter.Official;
import org.tongban.matter.Remark;

/** The cases, as the engine asks of them. */
@Component
class CaseFamily implements Family {

    private final CaseRegister register;
    private final CaseAccess access;
    private final Turns turns;
    private final CaseFacts facts;
    private final Unfit unfit;
    private final Attestable attestable;
    private final Separation separation;
    private final PostSteps steps;
    private final Completion completion;
    private final Comments comments;
    private final Rests rests;

    CaseFamily(
            CaseRegister register,
            CaseAccess access,
            Turns turns,
            CaseFacts facts,
            Unfit unfit,
            Attestable attestable,
            Separation separation,
            PostSteps steps,
            Completion completion,
            Comments comments,
            Rests rests) {
        this.register = register;
        this.access = access;
        this.turns = turns;
        this.facts = facts;
        this.unfit = unfit;
        this.attestable = attestable;
        this.separation = separation;
        this.steps = steps;
        this.completion = completion;
        this.comments = comments;
        this.rests = rests;
    }

    @Override
    public boolean owns(String number) {
        return CaseMatter.isNumber(number);
    }

    @Override
    public Matter matter(String number) {
        return new CaseMatter(register.get(number));
    }

    @Override
    public void take(String number) {
        turns.take(number);
    }

    @Override
    public Optional<String> page(String number) {
        return Optional.of("/staff/cases/" + number);
    }

    @Override
    public boolean maySee(String person, String number) {
        return access.maySee(person, number);
    }

    @Override
    public Map<String, Object> facts(String number, String form) {
        return facts.of(number, form);
    }

    @Override
    public Set<String> unasked(String number, Form form) {
        return attestable.unasked(number, form);
    }

    @Override
    public Map<String, CaseProblem> unfit(String number, String field) {
        return unfit.options(number, field);
    }

    @Override
    public Map<String, Barred> barred(String number, String form, String post) {
        return separation.barred(number, form, post);
    }

    @Override
    public void completed(String number, FilledForm filled, Official by) {
        steps.completed(number, new CaseForm(filled), Actor.of(by));
    }

    /** The flow of an item or a one-thing ends where its case is at an end, however it is drawn. */
    @Override
    public void requireEnd(String number, String flow) {
        completion.requireEnd(number, flow);
    }

    @Override
    public void comment(String number, String words, Official by) {
        comments.add(number, words, Actor.of(by));
    }

    @Override
    public List<Remark> comments(String number) {
        return comments.of(number);
    }

    @Override
    public void note(String number, String act, Official administrator) {
        rests.note(number, act, Actor.of(administrator));
    }

    @Override
    public List<String> whole(String number) {
        return rests.whole(number);
    }

    @Override
    public List<String> stopped(String number) {
        return rests.stoppedIn(number);
    }

    @Override
    public List<String> putOff(String number) {
        return rests.putOff(number);
    }
}
