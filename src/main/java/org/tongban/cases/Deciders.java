package org.tongban.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.ItemKind;

/**
 * Who has decided a case. However a model is drawn, the register approves, rejects or revokes only what a person of the
 * deciding post has put into the form of the decision; and approves what a published rule of instant approval has found.
 */
@Component
class Deciders {

    /** The conclusions in the words of the form, as the person saw them. */
    static final String APPROVED = "准予";

    static final String REJECTED = "不予";

    private static final String REVOKED = "撤销";

    private static final String DECIDE = "decide";
    private static final String ON_THE_SPOT = "decide-on-the-spot";
    private static final String REVOCATION = "decide-revocation";

    /** By the step's form, the post that decides. */
    private static final Map<String, String> POSTS = Map.of(DECIDE, "决定岗", ON_THE_SPOT, "窗口受理岗", REVOCATION, "决定岗");

    /** How the post is called of an administrator who acts for it. */
    private static final String ADMINISTRATOR = "管理员代";

    private final Opinions opinions;
    private final Catalog catalog;

    Deciders(Opinions opinions, Catalog catalog) {
        this.opinions = opinions;
        this.catalog = catalog;
    }

    /** @throws CaseProblem if nobody who may has approved, and no rule has */
    void requireApproval(Case subject) {
        if (subject.instantRule().isEmpty()) {
            require(subject, APPROVED, DECIDE, ON_THE_SPOT);
        }
    }

    /** @throws CaseProblem if nobody who may has rejected */
    void requireRejection(Case subject) {
        require(subject, REJECTED, DECIDE, ON_THE_SPOT);
    }

    /** @throws CaseProblem if nobody who may has decided to revoke what was granted */
    void requireRevocation(Case subject) {
        require(subject, REVOKED, REVOCATION);
    }

    private void require(Case subject, String conclusion, String... steps) {
        List<Opinion> decisions = opinions.findByCaseNumberOrderById(subject.number()).stream()
                .filter(opinion -> Set.of(steps).contains(opinion.step()) && isOfItsPost(opinion))
                .filter(opinion -> !opinion.step().equals(ON_THE_SPOT) || isImmediate(subject))
                .toList();
        if (decisions.isEmpty()
                || !decisions.get(decisions.size() - 1).conclusion().equals(conclusion)) {
            throw new CaseProblem("undecided", "有权决定的岗位没有作出“%s”的决定，不能继续。请联系系统管理员检查本事项的流程图。".formatted(conclusion));
        }
    }

    private static boolean isOfItsPost(Opinion opinion) {
        String post = POSTS.get(opinion.step());
        return opinion.post().equals(post) || opinion.post().equals(ADMINISTRATOR + post);
    }

    private boolean isImmediate(Case subject) {
        return catalog.item(subject.edition()).kind() == ItemKind.IMMEDIATE;
    }
}
