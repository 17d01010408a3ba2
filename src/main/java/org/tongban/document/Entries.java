package org.tongban.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.cases.Case;
import org.tongban.cases.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.Contact;
import org.tongban.catalog.Material;
import org.tongban.catalog.Remedies;
import org.tongban.catalog.ServiceItem;
import org.tongban.catalog.StatutoryLimit;

/** What the catalogue says about a case's item, or about every item of its one-thing. */
@Component
class Entries {

    private final Catalog catalog;
    private final CaseRegister register;

    Entries(Catalog catalog, CaseRegister register) {
        this.catalog = catalog;
        this.register = register;
    }

    ServiceItem item(Case subject) {
        return catalog.item(subject.edition());
    }

    List<ServiceItem> items(Case subject) {
        return subject.isBundle()
                ? register.children(subject.number()).stream().map(this::item).toList()
                : List.of(item(subject));
    }

    /** The limit in the words of the law; where a one-thing has none of its own, each item's with the item's name. */
    List<String> statutory(Case subject) {
        Optional<StatutoryLimit> own = catalog.offering(subject.edition()).statutory();
        if (own.isPresent() || !subject.isBundle()) {
            return own.map(limit -> "法定期限" + told(limit)).stream().toList();
        }
        return items(subject).stream()
                .flatMap(item -> item.statutory().map(limit -> item.name() + "法定期限" + told(limit)).stream())
                .toList();
    }

    private static String told(StatutoryLimit limit) {
        return limit.told() + "，" + limit.from().words();
    }

    Contact contact(Case subject) {
        return catalog.offering(subject.edition()).contact();
    }

    /** The ways to contest are the same for every item of one hall, so a one-thing tells those of its first. */
    Remedies remedies(Case subject) {
        return items(subject).get(0).remedies();
    }

    Optional<Material> listed(Case subject, String code) {
        return items(subject).stream()
                .flatMap(item -> item.material(code).stream())
                .findFirst();
    }
}
