package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Applicants;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.CaseState;
import org.tongban.document.content.DocumentKind;

/** The plainest committed item: accepted, examined, reviewed, decided, delivered. */
@HallTest
class OutdoorAdvertisingPermitTest {

    private static final String SIGN = "outdoor-advertising-permit";
    private static final String RENDERING = "outdoor-advertising-rendering";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Applicants applicants;

    @Autowired
    Archive archive;

    @Test
    void closesWhenThePermitIsDelivered() {
        String number = readyToDecide();

        posts.approve(number);
        posts.deliver(number);

        assertThat(archive.ends(SIGN, number)).containsExactly("EndEvent_Closed");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.CLOSED);
        assertThat(hall.openTasks(number)).isEmpty();
        assertThat(archive.acts(number)).containsExactly("提交申请", "受理", "符合条件", "符合条件", "决定准予", "制作结果文书", "窗口领取", "办结");
        assertThat(archive.supervision(number)).isEmpty();
    }

    @Test
    void givesTheDecisionItselfAsTheResult() {
        String number = readyToDecide();

        posts.approve(number);

        assertThat(archive.papers(number))
                .containsExactly(DocumentKind.RECEIPT, DocumentKind.ACCEPTANCE, DocumentKind.APPROVAL);
        assertThat(archive.paper(number, DocumentKind.APPROVAL)).contains("章贡区长征大道31号临街外立面二层");
    }

    @Test
    void endsRejected() {
        String number = readyToDecide();

        posts.reject(number, "设置位置遮挡消防登高面。");

        assertThat(archive.ends(SIGN, number)).containsExactly("EndEvent_Rejected");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REJECTED);
        assertThat(hall.openTasks(number)).isEmpty();
    }

    @Test
    void endsRefused() {
        String number = hall.receives(SIGN);

        posts.refuse(number);

        assertThat(archive.ends(SIGN, number)).containsExactly("EndEvent_Refused");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.REFUSED);
        assertThat(hall.openTasks(number)).isEmpty();
    }

    @Test
    void endsWhenTheCorrectionIsOverdue() {
        String number = hall.receives(SIGN, Set.of(RENDERING), answers -> {});
        posts.askCorrections(number, Map.of(RENDERING, "没有提交户外广告效果图"));

        hall.timePassesUntil(number, "BoundaryEvent_CorrectionOverdue");

        assertThat(archive.ends(SIGN, number)).containsExactly("EndEvent_CorrectionOverdue");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.LAPSED);
    }

    @Test
    void endsWithdrawn() {
        String number = readyToDecide();

        applicants.withdraw(number);

        assertThat(archive.ends(SIGN, number)).containsExactly("EndEvent_Withdrawn");
        assertThat(hall.the(number).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(hall.openTasks(number)).isEmpty();
    }

    private String readyToDecide() {
        String number = hall.receives(SIGN);
        posts.accept(number);
        posts.examine(number);
        posts.review(number);
        return number;
    }
}
