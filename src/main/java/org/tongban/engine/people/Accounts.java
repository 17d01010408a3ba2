package org.tongban.engine.people;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyResultImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.engine.password.PasswordHistory;
import org.tongban.engine.password.PasswordRules;
import org.tongban.organisation.HeldPost;

/** The engine's service for accounts, which says why it refuses a password or a user name. */
class Accounts extends IdentityServiceImpl {

    private final PasswordRules rules;
    private final ObjectProvider<PasswordHistory> history;
    private final ObjectProvider<Standings> known;
    private final Machine machine;

    Accounts(
            PasswordRules rules,
            ObjectProvider<PasswordHistory> history,
            ObjectProvider<Standings> known,
            Machine machine) {
        this.machine = machine;
        this.rules = rules;
        this.history = history;
        this.known = known;
    }

    /** @throws CaseProblem if the account is new and its name is none that a hall gives, or not to be told from another, of now or before */
    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        commandExecutor.execute(context -> {
            if (user instanceof UserEntity person && person.getRevision() == 0) {
                requireGoodName(person.getId());
            }
            super.saveUser(user, skipPasswordPolicy);
            return null;
        });
    }

    /** @throws CaseProblem if the group is a new one of the hall's own, and its id is not to be told from another name */
    @Override
    public void saveGroup(Group group) {
        boolean isNew = group instanceof GroupEntity one && one.getRevision() == 0;
        commandExecutor.execute(context -> {
            if (isNew && group.getId() != null && HeldPost.of(group.getId()).isEmpty()) {
                requireOwnName(group.getId());
            }
            super.saveGroup(group);
            return null;
        });
    }

    private void requireGoodName(@Nullable String name) {
        if (name == null || !UserNames.isGood(name)) {
            throw new CaseProblem("user-name", UserNames.RULE);
        }
        if (!machine.isDemo(name)) {
            requireOwnName(name);
            requireNewName(name);
        }
    }

    /** Who is called as somebody was before would be taken for that person, and see what that person worked on. */
    private void requireNewName(String name) {
        if (Stream.of(Actor.SYSTEM, Actor.APPLICANT).anyMatch(own -> own.id().equalsIgnoreCase(name))) {
            throw new CaseProblem("name-taken", "“%s”是系统在办件记录里自己用的名称，不能作为用户名，请换一个。".formatted(name));
        }
        if (known.getObject().isRecorded(name)) {
            throw new CaseProblem("name-taken", "“%s”是以前一名人员的用户名，办件或者目录变更的记录里还有，不能再给别人，请换一个。".formatted(name));
        }
    }

    /** One name after another, or two that read alike would both be new. */
    private void requireOwnName(String name) {
        known.getObject().takeTurn();
        if (known.getObject().isName(name)) {
            throw new CaseProblem("name-taken", "“%s”已经是一名人员或者一个岗位的名称（大写、小写不作区分），请换一个。".formatted(name));
        }
    }

    /**
     * Asked by the engine before it keeps a new password, and by whoever wants to know beforehand. What somebody had before
     * is told to those only who set it: it would tell others.
     *
     * @throws CaseProblem if a password is being set that is not good
     */
    @Override
    public PasswordPolicyResult checkPasswordAgainstPolicy(String password, User user) {
        if (!(user instanceof UserEntity person && person.hasNewPassword())) {
            return super.checkPasswordAgainstPolicy(password, user);
        }
        if (!machine.isDemo(person.getId(), password)) {
            requireGood(password, person);
        }
        return new PasswordPolicyResultImpl(List.of(), rules.getRules());
    }

    private void requireGood(String password, UserEntity person) {
        List<String> faults = rules.faults(password, person);
        if (!faults.isEmpty()) {
            throw new CaseProblem("password", "密码不符合要求：" + String.join("；", faults) + "。");
        }
        PasswordManager manager = Context.getProcessEngineConfiguration().getPasswordManager();
        boolean had = history.getObject().of(person.getId()).stream()
                .anyMatch(one -> manager.check(EncryptionUtil.saltPassword(password, one.salt()), one.hash()));
        if (had) {
            throw new CaseProblem("password", "不能用最近用过的%d个密码，请换一个。".formatted(PasswordHistory.KEPT));
        }
    }
}
