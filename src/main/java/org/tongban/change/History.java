package org.tongban.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tongban.matter.Official;

/** Who did what on one change when; it tells who may not do the next step, and who has said enough. */
@Embeddable
class History {

    private static final int MOST_COMMENTS = 100;

    @ElementCollection
    @CollectionTable(name = "catalogue_change_act", joinColumns = @JoinColumn(name = "change_number"))
    @OrderColumn(name = "line")
    private List<ChangeAct> acts = new ArrayList<>();

    void add(Official by, String act, String words, Instant now) {
        acts.add(ChangeAct.of(by, act, words, now));
    }

    void comment(Official by, String words, Instant now) {
        long own = acts.stream()
                .filter(act ->
                        act.act().equals(ChangeAct.COMMENT) && act.person().equals(by.id()))
                .count();
        if (own >= MOST_COMMENTS && !by.equals(Official.SYSTEM)) {
            throw new ChangeProblem("您对本次目录变更已经写了%d条批注，不能再写。".formatted(MOST_COMMENTS));
        }
        add(by, ChangeAct.COMMENT, words, now);
    }

    /** Who proposed or reviewed it does no further review; a comment decides nothing. The next is done by its post. */
    void requireReviewer(Official by, String post) {
        if (acts.stream()
                .filter(earlier -> !earlier.act().equals(ChangeAct.COMMENT))
                .anyMatch(earlier -> earlier.person().equals(by.id()))) {
            throw new ChangeProblem("提出变更、合法性审查和联审应当由不同的人办理。");
        }
        if (!by.post().equals(post) && !by.post().equals("管理员代" + post)) {
            throw new ChangeProblem("这一步应当由%s办理。请联系系统管理员检查目录变更的流程图。".formatted(post));
        }
    }

    List<ChangeAct> acts() {
        return List.copyOf(acts);
    }
}
