package org.tongban.cases.intake;

import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.cases.Channel;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.HallRegion;

/** What must hold before anything is kept of an application: somebody handles it, and there is room. */
@Component
class Beginnings {

    /** What a page or a channel can have been given. */
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{20,40}");

    private final Drafts drafts;
    private final Catalog catalog;
    private final Intake intake;
    private final DraftFiles files;
    private final HallRegion hall;
    private final Clock clock;

    Beginnings(Drafts drafts, Catalog catalog, Intake intake, DraftFiles files, HallRegion hall, Clock clock) {
        this.drafts = drafts;
        this.catalog = catalog;
        this.intake = intake;
        this.files = files;
        this.hall = hall;
        this.clock = clock;
    }

    /** What little room there is left is kept for cases and the window. */
    void requireRoom(Channel channel) {
        if (channel != Channel.WINDOW) {
            files.requireRoomToBegin();
        }
    }

    void requireServed(String offering) {
        requireServed(offering, hall.region());
    }

    private void requireServed(String offering, String region) {
        catalog.in(region).offering(offering);
        intake.requireServed(offering, region);
    }

    /** @param region null for the hall's own */
    Draft begin(String id, String offering, @Nullable String region, Channel channel) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownDraft();
        }
        String own = region == null ? hall.region() : region;
        requireServed(offering, own);
        return drafts.save(new Draft(id, offering, own, channel, clock.instant()));
    }
}
