package org.tongban.engine.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.engine.check.law.PostRules;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.wiring.EntryRules;
import org.tongban.organisation.PostFile;
import org.tongban.organisation.Posts;

/**
 * What of a deployment belongs to the catalogue: it is published with it, or nothing of it is deployed. The catalogue is there before the
 * engine, so that what a new version of the program brings is published before its models are checked.
 */
@Component
class CataloguePart {

    private final Catalog catalog;
    private final Posts posts;

    CataloguePart(Catalog catalog, Posts posts) {
        this.catalog = catalog;
        this.posts = posts;
    }

    /** @return the newest entries, their forms, the material library and the posts of departments */
    List<ModelFile> published() {
        return Stream.concat(
                        catalog.publishing().files().stream().map(file -> ModelFile.inForce(file.path(), file.text())),
                        posts.file().stream().map(text -> ModelFile.inForce(PostFile.PATH, text)))
                .toList();
    }

    /** @return what the catalogue has against these files, said of them */
    List<Finding> faults(Collection<ModelFile> files) {
        try {
            catalog.publishing().renewals(among(files));
            return ofPosts(files)
                    .flatMap(file -> posts.faults(file.text()).stream()
                            .map(fault -> new Finding(file.whole().saying(fault), PostRules.READABLE)))
                    .toList();
        } catch (InvalidCatalog invalid) {
            return findings(invalid, files);
        }
    }

    /** @return the items that these files, in which nothing is wrong, would publish */
    List<ServiceItem> items(Collection<ModelFile> files) {
        List<CatalogFile> ours = among(files);
        return ours.isEmpty() ? List.of() : catalog.publishing().items(ours);
    }

    /** Publishes them in the transaction that deploys them; what is published already stays as it is. */
    void publish(Collection<ModelFile> files) {
        ofPosts(files).forEach(file -> posts.publish(file.text()));
        List<CatalogFile> ours = among(files);
        if (!ours.isEmpty()) {
            catalog.publishing().publish(ours);
        }
    }

    private static Stream<ModelFile> ofPosts(Collection<ModelFile> files) {
        return files.stream().filter(file -> file.name().equals(PostFile.NAME));
    }

    private List<CatalogFile> among(Collection<ModelFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.name(), file.text()));
        return catalog.publishing().placed(texts);
    }

    private static List<Finding> findings(InvalidCatalog invalid, Collection<ModelFile> files) {
        return invalid.faults().stream()
                .map(EntryRules::place)
                .map(place -> new Finding(named(place, files), EntryRules.READABLE))
                .toList();
    }

    private static Place named(Place place, Collection<ModelFile> files) {
        String name = place.file().substring(place.file().lastIndexOf('/') + 1);
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> new Place(file.path(), place.line(), place.element(), place.detail()))
                .orElse(place);
    }
}
