package org.tongban.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.organisation.PostFile;
import org.tongban.organisation.Posts;

/** Puts the files of a change where they are used, in the transaction that writes the register. */
@Component
class Publisher {

    private final Catalog catalog;
    private final ModelDesk desk;
    private final Posts posts;

    Publisher(Catalog catalog, ModelDesk desk, Posts posts) {
        this.posts = posts;
        this.catalog = catalog;
        this.desk = desk;
    }

    /** Publishes the catalogue's files; each entry holds from the day that it names itself, a post at once. */
    void publish(Map<String, String> files) {
        if (files.containsKey(PostFile.NAME)) {
            posts.publish(files.get(PostFile.NAME));
        }
        List<CatalogFile> ours = catalog.publishing().placed(files);
        if (!ours.isEmpty()) {
            catalog.publishing().publish(ours);
        }
    }

    /**
     * Deploys the models. On the day of publication the whole change goes with them, so that they are checked against
     * entries that others see only after this transaction.
     */
    void enforce(Change change) {
        boolean atOnce = change.effectiveFrom().equals(change.publishedAt().map(at -> at.atZone(WorkingCalendar.ZONE)
                .toLocalDate()));
        Map<String, String> all =
                change.files().stream().collect(Collectors.toMap(ChangedFile::path, ChangedFile::newText));
        Map<String, String> models = models(all);
        if (!models.isEmpty()) {
            desk.deploy("目录变更 " + change.number(), atOnce ? all : models);
        }
    }

    /** Flows, tables and the posts' forms; what applicants fill in goes with the entry. */
    Map<String, String> models(Map<String, String> files) {
        Set<String> listed = catalog.publishing().placed(files).stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file ->
                        !listed.contains(file.getKey()) && !file.getKey().equals(PostFile.NAME))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
