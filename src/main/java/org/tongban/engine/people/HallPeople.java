package org.tongban.engine.people;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.catalog.HallRegion;
import org.tongban.engine.password.Bcrypt;
import org.tongban.engine.password.PasswordHistory;
import org.tongban.organisation.Posts;

/**
 * The people of the hall, whichever way they are changed: in Admin, by the engine's REST interface or by a program. Who
 * leaves a post or a region gives back in the same transaction what only its people may do. What the hall cannot be without
 * stays: its posts, its region, one administrator.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HallPeople extends DbIdentityServiceProvider {

    private static final String TODAYS = "{" + Bcrypt.NAME + "}";

    private final Standings standings;
    private final Leaving leaving;
    private final Throttle throttle;
    private final Bcrypt bcrypt;
    private final PasswordHistory history;
    private final HallRegion hall;
    private final Posts posts;

    HallPeople(
            Standings standings,
            Leaving leaving,
            Throttle throttle,
            Bcrypt bcrypt,
            PasswordHistory history,
            HallRegion hall,
            Posts posts) {
        this.posts = posts;
        this.standings = standings;
        this.leaving = leaving;
        this.throttle = throttle;
        this.bcrypt = bcrypt;
        this.history = history;
        this.hall = hall;
    }

    @Override
    public boolean checkPassword(String person, @Nullable String password) {
        return password != null && throttle.attempt(person, () -> isRight(person, password));
    }

    private boolean isRight(String person, String password) {
        UserEntity known = findUserById(person);
        if (known == null || known.getPassword() == null) {
            bcrypt.checkNobody(password);
            return false;
        }
        if (!matchPassword(password, known)) {
            return false;
        }
        if (!known.getPassword().startsWith(TODAYS)) {
            keepAsToday(password, known);
        }
        return true;
    }

    private void keepAsToday(String password, UserEntity known) {
        String hash = Context.getProcessEngineConfiguration()
                .getPasswordManager()
                .encrypt(EncryptionUtil.saltPassword(password, known.getSalt()));
        history.renew(known.getId(), known.getPassword(), hash);
    }

    @Override
    public IdentityOperationResult saveUser(User user) {
        UserEntity person = (UserEntity) user;
        boolean withPassword = person.hasNewPassword();
        IdentityOperationResult saved = super.saveUser(user);
        if (withPassword) {
            history.add(
                    person.getId(),
                    new PasswordHistory.Former(person.getSalt(), person.getPassword()),
                    Context.getCommandContext().getAuthenticatedUserId());
        }
        return saved;
    }

    @Override
    public IdentityOperationResult deleteUser(String person) {
        history.forget(person);
        return leaving.of(List.of(person), () -> super.deleteUser(person));
    }

    @Override
    public IdentityOperationResult deleteMembership(String person, String post) {
        return leaving.of(List.of(person), () -> super.deleteMembership(person, post));
    }

    @Override
    public IdentityOperationResult deleteGroup(String post) {
        refuseIf(posts.of(post).isPresent(), "岗位是流程里用到的，不能删除；不再办理的人员，请从岗位中移出。");
        return leaving.of(standings.holding(post), () -> super.deleteGroup(post));
    }

    @Override
    public IdentityOperationResult deleteTenant(String region) {
        refuseIf(region.equals(hall.region()), "这是本大厅所在的地区，不能删除。");
        refuseIf(standings.isServed(region), "这个地区还有岗位或者人员，请先把他们移出，再删除地区。");
        refuseIf(standings.hasCases(region), "这个地区还有没有办结的办件，不能删除；办结之后再删除，不再办理的岗位和人员可以先移出。");
        return super.deleteTenant(region);
    }

    /** Whose first region of their own it is leaves those of the posts. */
    @Override
    public IdentityOperationResult createTenantUserMembership(String region, String person) {
        return leaving.of(List.of(person), () -> super.createTenantUserMembership(region, person));
    }

    @Override
    public IdentityOperationResult deleteTenantUserMembership(String region, String person) {
        return leaving.of(List.of(person), () -> super.deleteTenantUserMembership(region, person));
    }

    @Override
    public IdentityOperationResult deleteTenantGroupMembership(String region, String post) {
        return leaving.of(standings.holding(post), () -> super.deleteTenantGroupMembership(region, post));
    }

    static void refuseIf(boolean needed, String sentence) {
        if (needed) {
            throw new CaseProblem("hall-needs", sentence);
        }
    }
}
