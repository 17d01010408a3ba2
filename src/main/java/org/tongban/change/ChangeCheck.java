package org.tongban.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongban.calendar.ChineseDate;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.source.CatalogFile;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.version.Renewal;

/** What must hold for the files of a change, when it is proposed and again when it is published. */
@Component
class ChangeCheck {

    private static final int MOST = 300;

    /** As written, and of what it says: comparing two files takes the square of their lines. */
    static final int MOST_LINES = 3000;

    private final Catalog catalog;
    private final ModelDesk desk;

    ChangeCheck(Catalog catalog, ModelDesk desk) {
        this.catalog = catalog;
        this.desk = desk;
    }

    /**
     * Returns what is in force now, by name.
     *
     * @throws ChangeProblem if a file changes nothing, or has too many lines to be compared
     */
    Map<String, String> changed(Map<String, String> files) {
        files.forEach((name, text) -> {
            long lines = Math.max(
                    text.lines().count(),
                    Said.plainly(name, text, MOST_LINES + 1).size());
            if (lines > MOST_LINES) {
                throw new ChangeProblem("“%s”有%d行（每个值算一行），最多%d行。".formatted(name, lines, MOST_LINES));
            }
        });
        catalog.publishing().catchUp();
        Map<String, String> before = desk.inForce(files.keySet());
        files.forEach((name, text) -> {
            if (text.equals(before.get(name))) {
                throw new ChangeProblem("“%s”与现行文件相同，没有变更，请去掉这个文件。".formatted(name));
            }
        });
        return before;
    }

    /** Throws {@link ChangeProblem} if the differences are more than reviewers can be shown: what nobody sees nobody reviews. */
    void readable(List<ChangedFile> files) {
        if (files.stream().flatMap(Difference::of).limit(MOST + 1L).count() > MOST) {
            throw new ChangeProblem("这次变更的差异超过%d处，审查的人看不过来，请分几次提出。".formatted(MOST));
        }
    }

    /**
     * Returns the new versions of entries.
     *
     * @throws ChangeProblem with every finding, or if they do not begin on one day that has not passed
     */
    List<Renewal> sound(Map<String, String> files, LocalDate today) {
        List<String> findings = findings(files);
        if (!findings.isEmpty()) {
            throw new ChangeProblem("文件不符合规则：\n" + String.join("\n", findings));
        }
        List<Renewal> renewals = renewals(files);
        Set<LocalDate> days = renewals.stream().map(Renewal::effectiveFrom).collect(Collectors.toSet());
        if (days.size() > 1) {
            throw new ChangeProblem("同一次变更的各份清单，施行日期 effectiveFrom 应当相同。");
        }
        days.stream().filter(day -> day.isBefore(today)).findFirst().ifPresent(day -> {
            throw new ChangeProblem("施行日期%s已经过去，请改为今天或者以后的日期。".formatted(ChineseDate.of(day)));
        });
        return renewals;
    }

    List<String> findings(Map<String, String> files) {
        catalog.publishing().catchUp();
        return desk.findings(files);
    }

    /** Throws {@link ChangeProblem} if what was in force at the proposal is no longer. */
    void notOutdated(List<ChangedFile> files) {
        catalog.publishing().catchUp();
        Map<String, String> now =
                desk.inForce(files.stream().map(ChangedFile::path).collect(Collectors.toSet()));
        files.stream()
                .filter(file -> !Objects.equals(file.oldText(), now.get(file.path())))
                .findFirst()
                .ifPresent(file -> {
                    throw new ChangeProblem(
                            "“%s”在提出之后已经由其他变更修改，本次变更依据的不是最新版本，请不予通过，由提出人在最新版本上重新提出。".formatted(file.path()));
                });
    }

    private List<Renewal> renewals(Map<String, String> files) {
        List<CatalogFile> ours = catalog.publishing().placed(files);
        try {
            return ours.isEmpty() ? List.of() : catalog.publishing().renewals(ours);
        } catch (InvalidCatalog invalid) {
            throw new ChangeProblem(String.join("\n", invalid.faults()));
        }
    }
}
