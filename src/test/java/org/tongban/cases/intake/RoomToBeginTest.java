package org.tongban.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongban.cases.Actor;
import org.tongban.cases.Channel;
import org.tongban.catalog.CatalogFixture;
import org.tongban.catalog.HallRegion;
import org.tongban.files.FileProblem;
import org.tongban.files.Uploads;

/** What little room there is left is kept for cases and for the window. */
class RoomToBeginTest {

    private static final String OFFERING = "open-a-stall";

    private final Clock clock = mock();
    private final Drafts drafts = mock();
    private final DraftFiles files = mock();
    private Applications applications;

    @BeforeEach
    void fillTheDisk() {
        given(clock.instant()).willReturn(Instant.parse("2026-03-02T01:30:00Z"));
        given(drafts.save(any())).willAnswer(saved -> saved.getArgument(0));
        willThrow(new FileProblem("room", "空间不足")).given(files).requireRoomToBegin();
        Beginnings beginnings = new Beginnings(
                drafts, CatalogFixture.smallCatalog(clock), mock(), files, new HallRegion("360702"), clock);
        applications = new Applications(drafts, mock(), beginnings, files, mock(), clock);
    }

    @Test
    void isAskedBeforeAStrangersDraftToo() {
        assertThatThrownBy(() -> applications.save(Draft.newId(), OFFERING, Channel.WEB, Map.of()))
                .isInstanceOf(FileProblem.class);
        verify(drafts, never()).save(any());
    }

    @Test
    void isAskedEachTimeThatAStrangerGoesOn() {
        String id = Draft.newId();
        Draft begun = new Draft(id, OFFERING, "360702", Channel.WEB, clock.instant());
        given(drafts.lock(id)).willReturn(Optional.of(begun));

        assertThatThrownBy(() -> applications.save(id, OFFERING, Channel.WEB, Map.of()))
                .isInstanceOf(FileProblem.class);
    }

    /** A draft that was begun while there was room becomes several cases, each with all that was answered. */
    @Test
    void isAskedBeforeAStrangersDraftBecomesACase() {
        String id = Draft.newId();
        Draft begun = new Draft(id, OFFERING, "360702", Channel.WEB, clock.instant());
        given(drafts.lock(id)).willReturn(Optional.of(begun));
        Uploads uploads = mock();
        willThrow(new FileProblem("room", "空间不足")).given(uploads).requireRoomToBegin();
        Intake intake = mock();
        var handingIn = new HandingIn(drafts, mock(), intake, mock(), mock(), uploads);

        assertThatThrownBy(() -> handingIn.submit(id, Map.of(), null, Set.of(), Actor.APPLICANT))
                .isInstanceOf(FileProblem.class);
        verify(intake, never()).receive(any(), any(), any(), any(), any());
    }

    /** More than any form allows is looked at by no rule of the form. */
    @Test
    void takesNoAnswersWithoutEnd() {
        assertThatThrownBy(() -> applications.submit(Draft.newId(), Map.of("menu", "a".repeat(60_000)), null))
                .hasMessageContaining("太长");
    }

    @Test
    void isThereForTheWindow() {
        assertThat(applications
                        .save(Draft.newId(), OFFERING, Channel.WINDOW, Map.of())
                        .offering())
                .isEqualTo(OFFERING);
    }
}
