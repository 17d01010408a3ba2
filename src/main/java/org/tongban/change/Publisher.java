package org.tongban.change;

import java.time.LocalDate;
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
    private final ChangeRows rows;

    Publisher(Catalog catalog, ModelDesk desk, Posts posts, ChangeRows rows) {
        this.rows = rows;
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
        boolean atOnce = change.effectiveFrom()
                .equals(change.publication().map(Publication::publishedAt).map(at -> at.atZone(WorkingCalendar.ZONE)
                        .toLocalDate()));
        Map<String, String> all = change.texts();
        Map<String, String> models = models(all);
        if (!models.isEmpty()) {
            desk.deploy("目录变更 " + change.number(), atOnce ? all : models);
        }
    }

    /** What could not be deployed on its day and was changed again since stays away. */
    void refuseWhatIsOlder(Change change) {
        Set<String> files = models(change.texts()).keySet();
        rows.publishedAfter(change.publication().orElseThrow().publishedAt(), change.number()).stream()
                .filter(later -> later.texts().keySet().stream().anyMatch(files::contains))
                .findFirst()
                .ifPresent(later -> {
                    throw new ChangeProblem(
                            "目录变更 %s 的流程文件已由目录变更 %s 再次变更，不能再按原来的内容施行。".formatted(change.number(), later.number()));
                });
    }

    /** Until the end of its day; what could not be deployed then may be changed, so that it can. */
    void refuseWhatWaits(Map<String, String> files, LocalDate today) {
        rows.waiting(today).forEach(waiting -> models(waiting.texts()).keySet().stream()
                .filter(files::containsKey)
                .sorted()
                .findFirst()
                .ifPresent(file -> {
                    throw new ChangeProblem("文件“%s”已有目录变更 %s，将于%s施行，请待其施行后再提出。"
                            .formatted(
                                    file,
                                    waiting.number(),
                                    waiting.effectiveFrom().orElseThrow()));
                }));
    }

    /** Flows, tables and the posts' forms; what applicants fill in goes with the entry. */
    private Map<String, String> models(Map<String, String> files) {
        Set<String> listed = catalog.publishing().placed(files).stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return files.entrySet().stream()
                .filter(file ->
                        !listed.contains(file.getKey()) && !file.getKey().equals(PostFile.NAME))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
