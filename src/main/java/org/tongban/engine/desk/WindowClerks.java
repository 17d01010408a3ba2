package org.tongban.engine.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongban.cases.Actor;
import org.tongban.catalog.HallRegion;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;

/** Finds who takes applications in: the window of the hall's region, or an administrator for it. */
@Component
class WindowClerks {

    private final Memberships memberships;
    private final HallRegion hall;

    WindowClerks(Memberships memberships, HallRegion hall) {
        this.memberships = memberships;
        this.hall = hall;
    }

    Optional<Actor> find(String userId) {
        List<String> groups = memberships.groups(userId);
        boolean ofHall = memberships.regions(userId).contains(hall.region());
        if (groups.contains(HeldPost.WINDOW.group()) && ofHall) {
            return Optional.of(actor(userId, HeldPost.WINDOW.label()));
        }
        return Memberships.administer(groups)
                ? Optional.of(actor(userId, HeldPost.DEPUTISING + HeldPost.WINDOW.label()))
                : Optional.empty();
    }

    private Actor actor(String userId, String capacity) {
        return new Actor(userId, memberships.nameOf(userId), capacity);
    }
}
