package org.tongban.document.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.Ground;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Contact;
import org.tongban.catalog.entry.Result;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.law.Basis;
import org.tongban.catalog.entry.law.CitedLimit;
import org.tongban.catalog.entry.law.Commitment;
import org.tongban.catalog.entry.law.Owed;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Situation;
import org.tongban.catalog.entry.procedure.Unsupplied;

/** What the catalogue says about a case's item, or about every item of its one-thing. */
@Component
public class Entries {

    private final Catalog catalog;
    private final CaseRegister register;
    private final Concerned concerned;
    private final ObjectMapper json;

    Entries(Catalog catalog, CaseRegister register, Concerned concerned, ObjectMapper json) {
        this.catalog = catalog;
        this.register = register;
        this.concerned = concerned;
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
        return concerned.parts(subject).stream()
                .map(this::law)
                .flatMap(item -> Stream.ofNullable(item.owedInstead()))
                .toList();
    }

    /** Returns the right to a hearing before a revocation, see {@link Catalog#hearing}. */
    public Optional<CitedLimit> hearing(Case subject) {
        return catalog.hearing(subject.edition());
    }

    public List<ServiceItem> items(Case subject) {
        return concerned.parts(subject).stream().map(this::item).toList();
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
    boolean isExamined(Case subject) {
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
}
