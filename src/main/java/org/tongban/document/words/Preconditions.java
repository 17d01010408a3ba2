package org.tongban.document.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.cases.register.Case;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.BundleItem;
import org.tongban.catalog.entry.material.Material;
import org.tongban.document.content.Citations;
import org.tongban.document.content.Entries;

/** What an item of a one-thing cannot do without of the items before it: what a text asks, or the paper that comes of them. */
@Component
public class Preconditions {

    private final CaseRegister register;
    private final Entries entries;
    private final Catalog catalog;

    Preconditions(CaseRegister register, Entries entries, Catalog catalog) {
        this.register = register;
        this.entries = entries;
        this.catalog = catalog;
    }

    /** Returns the names of what an item asks for and others of its one-thing have still to give; empty for nothing. */
    Optional<String> awaited(Case part) {
        return part.bundleNumber()
                .map(whole -> awaited(part, pending(whole)).stream()
                        .map(material -> "《" + material.name() + "》")
                        .collect(Collectors.joining()))
                .filter(names -> !names.isEmpty());
    }

    /** Returns how complete an item is whose applicant has handed in all that the applicant can. */
    String complete(Case part) {
        return awaited(part).map("除%s以外，申请材料齐全"::formatted).orElse("申请材料齐全");
    }

    /** Returns what is lacking once the items before have failed; empty where it was only the hall that put them first. */
    public Optional<String> lacking(Case part) {
        return place(part).flatMap(Preconditions::said).or(() -> awaited(part).map("还没有取得公布的材料清单所列的%s"::formatted));
    }

    /** Returns by which provision an item waits for those before it, as the words before that begin; empty where no text has it wait. */
    String ordered(Case part) {
        return provision(part).map(words -> words + "，").orElse("");
    }

    private Optional<String> provision(Case part) {
        return place(part)
                .filter(place -> !place.requires().isEmpty())
                .map(place ->
                        "按照" + Citations.of(place.requires()) + (place.because() == null ? "" : "，" + place.because()));
    }

    /** Returns what acceptance waits for besides what is still to be handed in, and by which provision. */
    String besides(Case part, String earlier) {
        return "，并且%s办结%s%s"
                .formatted(
                        earlier,
                        awaited(part).map("并取得"::concat).orElse(""),
                        provision(part).map("（%s）"::formatted).orElse(""));
    }

    private Optional<BundleItem> place(Case part) {
        return part.bundleNumber().map(register::get).flatMap(whole -> catalog.bundle(whole.edition())
                .place(part.offering()));
    }

    private static Optional<String> said(BundleItem place) {
        String cited = Citations.of(place.requires());
        return cited.isEmpty()
                ? Optional.empty()
                : Optional.of(place.because() == null ? "不具备" + cited + "规定的前提" : "按照" + cited + "，" + place.because());
    }

    private List<Material> awaited(Case part, Map<String, Case> pending) {
        return catalog.producedBy(pending.keySet(), entries.item(part), entries.facts(part));
    }

    private Map<String, Case> pending(String whole) {
        return register.children(whole).stream()
                .filter(other -> !other.state().isGranted())
                .collect(Collectors.toMap(Case::offering, Function.identity()));
    }
}
