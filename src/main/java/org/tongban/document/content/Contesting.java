package org.tongban.document.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.entry.procedure.PaperKind;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.catalog.entry.procedure.Remedy;

/**
 * How what is decided on an item may be contested, with the organ and the court of whoever decides: the same words on guides
 * and papers (行政复议法 第二十条, 行政诉讼法 第四十六条).
 */
@Component
public class Contesting {

    /** Who serves a decision over the internet tells how to contest it there. */
    private static final String ONLINE = "行政复议申请书也可以通过行政复议机关指定的互联网渠道（%s）提交（《中华人民共和国行政复议法》第二十二条第二款）。";

    private final Catalog catalog;
    private final HallSettings hall;

    /** @param hall whose organs and courts are named; {@link HallSettings#UNKNOWN} where there is none in particular */
    public Contesting(Catalog catalog, HallSettings hall) {
        this.catalog = catalog;
        this.hall = hall;
    }

    /** Returns the ways to contest a decision on an item, its own ones first. */
    public List<Remedy> of(ServiceItem item) {
        return all(item, catalog.procedure(item, Map.of())).toList();
    }

    /**
     * Returns those of them that a paper of this kind tells of.
     *
     * @param general those of its procedure
     * @param examined whether what is decided has been looked into; of what has not, there is nothing to be looked into again
     */
    List<Remedy> of(ServiceItem item, List<Remedy> general, PaperKind kind, boolean examined) {
        Stream<Remedy> own = item.ownRemedies().stream().filter(remedy -> examined || remedy.papers() == null);
        return filled(item, Stream.concat(own, general.stream()))
                .filter(remedy -> remedy.standsOn(kind))
                .toList();
    }

    private Stream<Remedy> all(ServiceItem item, Procedure procedure) {
        return filled(item, Stream.concat(item.ownRemedies().stream(), procedure.remedies().stream()));
    }

    private Stream<Remedy> filled(ServiceItem item, Stream<Remedy> remedies) {
        Optional<Authority> authority = hall.authority(item.key());
        Map<String, String> places = Map.of(
                "we", hall.equals(HallSettings.UNKNOWN) ? item.organ() : hall.organ(item.key()),
                "reconsideration", authority.map(Authority::reconsideration).orElse("依法负责的行政复议机关"),
                "court", authority.map(Authority::court).orElse("有管辖权的人民法院"));
        String online = authority
                .map(Authority::reconsiderationOnline)
                .map(ONLINE::formatted)
                .orElse("");
        return remedies.map(remedy -> new Remedy(
                remedy.name(),
                Sentence.text(remedy.text(), places) + (remedy.text().contains("{reconsideration}") ? online : ""),
                remedy.shop(),
                remedy.papers()));
    }

    /**
     * Tells what the settings lack so that the papers on an item name who seals them, who reconsiders and which court judges.
     *
     * @return the missing settings in Chinese words; none if all is known
     */
    public List<String> missing(ServiceItem item) {
        Optional<Authority> authority = hall.authority(item.key());
        boolean sealed = authority.isPresent() || hall.organs().containsKey(item.key());
        boolean asked = asks(item, "{reconsideration}");
        boolean reconsidered = authority.map(Authority::reconsideration).isPresent();
        boolean online = authority.map(Authority::reconsiderationOnline).isPresent();
        boolean judged = authority.map(Authority::court).isPresent();
        return Stream.of(
                        sealed ? "" : "办理机关（name、items）",
                        reconsidered || !asked ? "" : "行政复议机关（reconsideration）",
                        online || !asked ? "" : "提交行政复议申请书的互联网渠道（reconsideration-online）",
                        judged || !asks(item, "{court}") ? "" : "管辖法院（court）")
                .filter(lack -> !lack.isEmpty())
                .toList();
    }

    private boolean asks(ServiceItem item, String place) {
        return Stream.concat(item.ownRemedies().stream(), catalog.procedure(item, Map.of()).remedies().stream())
                .anyMatch(remedy -> remedy.text().contains(place));
    }
}
