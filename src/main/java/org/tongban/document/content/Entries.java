package org.tongban.document.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.Ground;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.term.TermKind;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Contact;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.CommittedLimit;
import org.tongban.catalog.entry.law.FirstDay;
import org.tongban.catalog.entry.law.Owed;
import org.tongban.catalog.entry.law.StatutoryLimit;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.PaperWords;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Situation;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** What the catalogue says about a case's item, or about every item of its one-thing. */
@Component
public class Entries {

    private final Catalog catalog;
    private final CaseRegister register;
    private final Contesting contesting;
    private final ObjectMapper json;

    Entries(Catalog catalog, CaseRegister register, Contesting contesting, ObjectMapper json) {
        this.catalog = catalog;
        this.register = register;
        this.contesting = contesting;
        this.json = json;
    }

    public ServiceItem item(Case subject) {
        return catalog.item(subject.edition());
    }

    /** Returns the item in what its law says, see {@link Catalog#law}. */
    public ServiceItem law(Case subject) {
        return catalog.law(subject.edition());
    }

    public Optional<Commitment> commitment(Case subject) {
        return Optional.ofNullable(law(subject).commitment());
    }

    /** Returns what the law asks for where nothing needs to be applied for. */
    public List<Owed> owedInstead(Case subject) {
        return parts(subject).stream()
                .map(this::law)
                .flatMap(item -> Stream.ofNullable(item.owedInstead()))
                .toList();
    }

    /** Returns the right to a hearing before a revocation, see {@link Catalog#hearing}. */
    public Optional<CitedLimit> hearing(Case subject) {
        return catalog.hearing(subject.edition());
    }

    public List<ServiceItem> items(Case subject) {
        return parts(subject).stream().map(this::item).toList();
    }

    /** Returns the limit that the law gives; empty where it gives none. */
    Optional<StatutoryLimit> statutory(Case subject) {
        return catalog.offering(subject.edition()).statutory();
    }

    /** Returns the limit of a decision on a commitment, where its law gives it one; empty where it gives none. */
    Optional<CommittedLimit> onCommitment(Case subject) {
        return subject.isBundle()
                ? Optional.empty()
                : Optional.ofNullable(item(subject).limits().committed())
                        .map(limit -> register.before(subject).isEmpty() ? limit : limit.afterAnother());
    }

    /** Returns the limit of an item of a one-thing, on a commitment the one it then has; empty where the law gives none. */
    Optional<String> limit(Case part, Case whole) {
        return onCommitment(part)
                .filter(limit -> commits(part, whole))
                .map(limit -> "以告知承诺方式申请的，" + limit.told(part.isAtWindow()))
                .or(() -> statutory(part).map(limit -> limit.onPaper() + "，" + first(limit, part) + "之日起计算"));
    }

    /** Returns from what a limit counts: what rests on another's result is received in full only with that. */
    String first(StatutoryLimit limit, Case part) {
        if (limit.from() == FirstDay.ACCEPTANCE) {
            return "自受理";
        }
        return register.before(part).isEmpty() ? "自收到申请" : "规定自收到申请之日起计算；本事项自前面的事项办成、材料齐全";
    }

    /** Until the item itself is taken on, what its commitment stands in for shows that it is taken. */
    private boolean commits(Case part, Case whole) {
        return part.commitmentChosen()
                && whole.acceptKind().filter(AcceptKind.DEEMED::equals).isEmpty()
                && register.materials(part).stream().anyMatch(material -> material.state() == MaterialState.WAIVED);
    }

    public Contact contact(Case subject) {
        return catalog.offering(subject.edition()).contact();
    }

    /** Returns the words of the item's procedure as its answers call for them; for a one-thing those it has as a whole. */
    public Procedure procedure(Case subject) {
        return subject.isBundle() ? catalog.oneThing() : procedure(item(subject), subject);
    }

    /** Returns what the approval of this very case gives. */
    public Result result(Case subject) {
        return catalog.result(item(subject), facts(subject));
    }

    /** Returns what a decision on this very case rests on. */
    public List<Basis> basis(Case subject) {
        return catalog.basis(item(subject), facts(subject));
    }

    /**
     * Returns what a rejection of this very case rests on: where what was tolerated as missing never came, the provisions that
     * ask for it, as nothing else has been found; and what else the item rests on where that alone decides nothing.
     */
    public List<Basis> rejectionBasis(Case subject) {
        Stream<Basis> unsupplied = unsupplied(subject).stream().map(Material::basis);
        return (isExamined(subject) ? Stream.concat(basis(subject).stream(), unsupplied) : unsupplied)
                .distinct()
                .toList();
    }

    /** Tells whether the conditions were looked at: not where something never came that alone decides. */
    private boolean isExamined(Case subject) {
        return unsupplied(subject).isEmpty() || procedure(subject).unsupplied() == Unsupplied.DECIDED;
    }

    /** Returns what was tolerated as missing and had never come when the case was rejected. */
    private List<Material> unsupplied(Case subject) {
        return subject.ground().filter(Ground.FALSE_MATERIALS::equals).isPresent()
                ? List.of()
                : register.materials(subject).stream()
                        .filter(CaseMaterial::isOpen)
                        .flatMap(material -> listed(subject, material.code()).stream())
                        .toList();
    }

    /** Returns the ways to contest that this kind of paper tells of, once for all items of a one-thing that share them. */
    public List<Shared<Ways>> remedies(Case subject, PaperKind kind) {
        return remedies(subject, kind, part -> false);
    }

    /** @param undecided of which parts the paper says that nothing was decided on them */
    public List<Shared<Ways>> remedies(Case subject, PaperKind kind, Predicate<Case> undecided) {
        return shared(told(subject, kind), part -> ways(part, subject, kind, undecided.test(part)));
    }

    /** Returns the ways to contest a paper that is no refusal; none for the parts to which it does nothing that may harm them. */
    public List<Shared<Ways>> contestable(Case subject, PaperKind kind) {
        List<Case> harmed = concerned(subject, kind).stream()
                .filter(part -> procedure(item(part), subject)
                        .paper(kind)
                        .filter(PaperWords::contestable)
                        .isPresent())
                .toList();
        return shared(harmed, part -> ways(part, subject, kind, false));
    }

    private Ways ways(Case part, Case subject, PaperKind kind, boolean undecided) {
        ServiceItem item = item(part);
        Procedure procedure = procedure(item, subject);
        boolean examined = kind != PaperKind.REJECTION || isExamined(part);
        return new Ways(procedure.against(), contesting.of(item, procedure.remedies(undecided), kind, examined));
    }

    /** Returns what a paper for the whole one-thing rests on for its items; none of items whose law says nothing. */
    public List<Shared<List<Basis>>> bases(Case subject, PaperKind kind) {
        return shared(told(subject, kind), part -> procedure(item(part), subject)
                        .paper(kind == PaperKind.TOLERANT && !lacks(part) ? PaperKind.ACCEPTANCE : kind)
                        .map(words -> words.basis())
                        .orElse(List.of()))
                .stream()
                .filter(line -> subject.isBundle() && !line.words().isEmpty())
                .toList();
    }

    /** Returns what the laws of the items that a one-thing's paper takes on say besides, such as what does not count as time. */
    public List<Shared<List<String>>> besides(Case subject, PaperKind kind) {
        List<Case> begun = subject.isBundle() && kind.accepts() ? told(subject, kind) : List.of();
        return shared(begun, part -> besidesOf(part, kind)).stream()
                .filter(line -> !line.words().isEmpty())
                .toList();
    }

    /** Returns what the law of one item says besides where it is taken on. */
    List<String> besidesOf(Case part, PaperKind kind) {
        return procedure(part)
                .paper(kind == PaperKind.DEEMED ? kind : PaperKind.ACCEPTANCE)
                .map(PaperWords::closing)
                .orElse(List.of());
    }

    Optional<Material> listed(Case subject, String code) {
        return items(subject).stream()
                .flatMap(item -> item.material(code).stream())
                .findFirst();
    }

    /** Returns the answers of the application by field key. */
    public Map<String, @Nullable Object> facts(Case subject) {
        try {
            return json.readValue(subject.answers(), new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the words of one item's procedure in this case, as its applicant has them. */
    public Procedure procedure(ServiceItem item, Case subject) {
        Procedure procedure = catalog.procedure(item, facts(subject));
        return subject.applicant().isBusiness() ? procedure.in(Situation.BUSINESS) : procedure;
    }

    /** Returns what may not be applied for again after bad faith: the licence, or only its change or renewal. */
    public String applied(Case subject) {
        String applied = procedure(subject).applied();
        return applied == null ? "该行政许可" : "该行政许可的" + applied;
    }

    /** Tells whether a material of its item was missing or wrong when that was told. */
    boolean lacks(Case part) {
        return register.materials(part).stream().anyMatch(CaseMaterial::isLacking);
    }

    /** Returns the parts of a case that a paper of this kind is about: where something is lacking, those known to lack it. */
    public List<Case> concerned(Case subject, PaperKind kind) {
        List<Case> told = told(subject, kind);
        List<Case> lacking =
                told.stream().filter(part -> kind.lacks() && lacks(part)).toList();
        return lacking.isEmpty() ? told : lacking;
    }

    /** Returns the parts of a case that a paper of this kind tells of. */
    public List<Case> told(Case subject, PaperKind kind) {
        return parts(subject).stream()
                .filter(part -> isTold(part, subject, kind))
                .toList();
    }

    private List<Case> parts(Case subject) {
        return subject.isBundle() ? register.children(subject.number()) : List.of(subject);
    }

    /**
     * Tells whether an item of a one-thing is taken on by a paper of its own: it waits for another, unless the law has accepted
     * it with the whole, or rests on a commitment.
     */
    public boolean takenOnByItself(Case child) {
        boolean bySilence = child.acceptKind().filter(AcceptKind.DEEMED::equals).isPresent();
        return child.commitmentChosen() || !bySilence && !register.before(child).isEmpty();
    }

    /** A one-thing's paper is not about the items that have papers of their own for it. */
    private boolean isTold(Case part, Case subject, PaperKind kind) {
        return !(kind.ends() && part.state().isAnswered())
                && !(subject.isBundle() && kind.accepts() && part.state().isEnding())
                && !(subject.isBundle() && kind.accepts() && (takenOnByItself(part) || takenOnBefore(part, subject)));
    }

    /** Tells whether an item was accepted with the notice on what others lack, which told its terms. */
    boolean takenOnBefore(Case part, Case whole) {
        return whole.schedule().term(TermKind.CORRECTION).isPresent()
                && part.acceptKind().filter(AcceptKind.WITH_BUNDLE::equals).isPresent();
    }

    /** Returns what is said of each item, once for all that share it. */
    private <T> List<Shared<T>> shared(List<Case> parts, Function<Case, T> words) {
        Map<T, List<ServiceItem>> items = new LinkedHashMap<>();
        parts.forEach(part -> items.computeIfAbsent(words.apply(part), any -> new ArrayList<>())
                .add(item(part)));
        return items.entrySet().stream()
                .map(group -> new Shared<>(
                        group.getValue().stream().map(ServiceItem::name).toList(), group.getKey()))
                .toList();
    }
}
