package org.tongban.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;
import org.tongban.catalog.Basis;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Contact;
import org.tongban.catalog.Material;
import org.tongban.catalog.PaperKind;
import org.tongban.catalog.Procedure;
import org.tongban.catalog.Remedy;
import org.tongban.catalog.Result;
import org.tongban.catalog.ServiceItem;
import org.tongban.catalog.StatutoryLimit;

/** What the catalogue says about a case's item, or about every item of its one-thing. */
@Component
class Entries {

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

    ServiceItem item(Case subject) {
        return catalog.item(subject.edition());
    }

    /** Returns the item in what its law says, see {@link Catalog#law}. */
    ServiceItem law(Case subject) {
        return catalog.law(subject.edition());
    }

    List<ServiceItem> items(Case subject) {
        return parts(subject).stream().map(this::item).toList();
    }

    /** Returns the limit in the words of the law; empty where there is none. */
    Optional<String> statutory(Case subject) {
        return catalog.offering(subject.edition()).statutory().map(Entries::told);
    }

    /** Returns each limit of a one-thing's items by the item's key. */
    Map<String, String> limits(Case subject) {
        return items(subject).stream()
                .filter(item -> item.statutory().isPresent())
                .collect(Collectors.toMap(
                        ServiceItem::key, item -> told(item.statutory().orElseThrow())));
    }

    /** What was converted says how. */
    private static String told(StatutoryLimit limit) {
        String told = limit.told() + "，" + limit.from().words();
        return limit.note() == null || limit.told().equals(limit.words())
                ? told
                : told + "（" + limit.note().replaceFirst("。$", "") + "）";
    }
    /** Returns what a decision on this very case rests on. */
    List<Basis> basis(Case subject) {
        return catalog.basis(item(subject), facts(subject));
    }


    Contact contact(Case subject) {
        return catalog.offering(subject.edition()).contact();
    }

    /** Returns the words of the item's procedure as its answers call for them; for a one-thing those it has as a whole. */
    Procedure procedure(Case subject) {
        return subject.isBundle() ? catalog.oneThing() : procedure(item(subject), subject);
    }

    /** Returns what the approval of this very case gives. */
    Result result(Case subject) {
        return catalog.result(item(subject), facts(subject));
    }

    /** Returns the ways to contest that this kind of paper tells of, once for all items of a one-thing that share them. */
    List<Shared<List<Remedy>>> remedies(Case subject, PaperKind kind) {
        return shared(subject, kind, item -> contesting.of(item, procedure(item, subject), kind));
    }

    /** Returns what a paper for the whole one-thing rests on for its items; none of items whose law says nothing. */
    List<Shared<List<Basis>>> bases(Case subject, PaperKind kind) {
        return shared(subject, kind, item -> procedure(item, subject)
                        .paper(kind)
                        .map(words -> words.basis())
                        .orElse(List.of()))
                .stream()
                .filter(line -> subject.isBundle() && !line.words().isEmpty())
                .toList();
    }

    Optional<Material> listed(Case subject, String code) {
        return items(subject).stream()
                .flatMap(item -> item.material(code).stream())
                .findFirst();
    }

    /** Returns the answers of the application by field key. */
    Map<String, @Nullable Object> facts(Case subject) {
        try {
            return json.readValue(subject.answers(), new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Procedure procedure(ServiceItem item, Case subject) {
        return catalog.procedure(item, facts(subject));
    }

    private List<Case> parts(Case subject) {
        return subject.isBundle() ? register.children(subject.number()) : List.of(subject);
    }

    /** A paper that ends a one-thing is not about the items answered before, which have papers of their own. */
    private <T> List<Shared<T>> shared(Case subject, PaperKind kind, Function<ServiceItem, T> words) {
        Map<T, List<ServiceItem>> items = new LinkedHashMap<>();
        parts(subject).stream()
                .filter(part -> !kind.ends() || !part.state().isAnswered())
                .map(this::item)
                .forEach(item -> items.computeIfAbsent(words.apply(item), any -> new ArrayList<>())
                        .add(item));
        return items.entrySet().stream()
                .map(group -> new Shared<>(
                        group.getValue().stream().map(ServiceItem::name).toList(), group.getKey()))
                .toList();
    }
}
