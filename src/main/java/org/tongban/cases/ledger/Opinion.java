package org.tongban.cases.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.Actor;
import org.tongban.cases.Decided;
import org.tongban.cases.DecidingForm;
import org.tongban.organisation.HeldPost;

/** What one person at one post concluded about a case. Only ever added. */
@Entity
@Immutable
public class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_seq")
    @SequenceGenerator(name = "opinion_seq", allocationSize = 50)
    private Long id;

    private String caseNumber;
    private String step;

    @Column(name = "given_at")
    private Instant at;

    private String person;
    private String personName;
    private String post;
    private String conclusion;
    private String text;
    private @Nullable String decided;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(String caseNumber, String step, Instant at, Actor actor, String conclusion, String text) {
        this.caseNumber = caseNumber;
        this.step = step;
        this.at = at;
        this.person = actor.id();
        this.personName = actor.name();
        this.post = actor.post();
        this.conclusion = conclusion;
        this.text = text;
    }

    Opinion(String caseNumber, Instant at, Actor actor, Decided decided, String text) {
        this(caseNumber, decided.form().id(), at, actor, decided.words(), text);
        this.decided = decided.value();
    }

    /** @return the step it was given in, e.g. {@code inspect} */
    public String step() {
        return step;
    }

    public Instant at() {
        return at;
    }

    public String person() {
        return person;
    }

    public String personName() {
        return personName;
    }

    /** @return who gave it, as the ledger names people */
    public Actor actor() {
        return new Actor(person, personName, post);
    }

    public String post() {
        return post;
    }

    /** @return whether it was given at this post, or by an administrator who acts for it */
    public boolean isBy(HeldPost held) {
        return HeldPost.actingAs(post).filter(held::equals).isPresent();
    }

    /** @return the conclusion in Chinese, e.g. 符合条件 */
    public String conclusion() {
        return conclusion;
    }

    public String text() {
        return text;
    }

    /** @return whether this was decided; of before the value was kept, the words tell */
    public boolean is(DecidingForm form, String value) {
        return step.equals(form.id())
                && (decided == null ? conclusion.equals(form.words().get(value)) : decided.equals(value));
    }
}
