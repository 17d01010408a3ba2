package org.tongban.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.HallTest;
import org.tongban.engine.people.Memberships;
import org.tongban.organisation.HeldPost;

@HallTest
class DeskSetupTest {

    @Autowired
    DeskSetup setup;

    @Autowired
    IdentityService identity;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    FilterService filters;

    @Autowired
    Memberships memberships;

    @Test
    void givesEveryPostAGroupWithSomebodyInItAndTheHallsRegion() {
        for (HeldPost post : HeldPost.values()) {
            assertThat(memberships.groups(post.group())).containsExactly(post.group());
            assertThat(memberships.regions(post.group())).containsExactly("360702");
        }
    }

    @Test
    void sharesFiveFiltersThatRunForEverybody() {
        List<Filter> shared = filters.createFilterQuery().list().stream()
                .filter(filter -> filter.getOwner() == null)
                .toList();

        assertThat(shared)
                .extracting(Filter::getName)
                .containsExactlyInAnyOrder("我的待办", "本组待办", "即将超期", "已超期", "承诺待核查");
        new Desk("window", identity, memberships, null)
                .does(() -> shared.forEach(
                        filter -> assertThat(filters.count(filter.getId())).isNotNegative()));
    }

    @Test
    void letsEverybodyReadTheNamesOfColleagues() {
        new Desk("inspector", identity, memberships, null).does(() -> assertThat(identity.createUserQuery()
                        .userId("inspector2")
                        .singleResult()
                        .getFirstName())
                .isNotBlank());
    }

    @Test
    void changesNothingTheSecondTime() {
        long before = rows();

        setup.afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(before);
    }

    private long rows() {
        return identity.createGroupQuery().count()
                + identity.createUserQuery().count()
                + filters.createFilterQuery().count()
                + authorizations.createAuthorizationQuery().count();
    }
}
