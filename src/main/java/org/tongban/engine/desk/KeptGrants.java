package org.tongban.engine.desk;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_REVOKE;
import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.tongban.cases.CaseProblem;

/**
 * What administrators may do stays: whoever took it away, could not give it back. For the same reason rights are only ever
 * granted; a row that revokes something would go before what somebody's group may do, today's or a later one's. And they are
 * granted from a list, see {@link Grantable}.
 */
class KeptGrants extends AuthorizationManager {

    @Override
    public void insert(DbEntity added) {
        super.insert(added);
        refuseRevoking((AuthorizationEntity) added);
        refuseBeyondTheList((AuthorizationEntity) added);
    }

    @Override
    public void update(AuthorizationEntity changed) {
        AuthorizationEntity before = getDbEntityManager().selectById(AuthorizationEntity.class, changed.getId());
        boolean kept = before == null
                || !isAdministrators(before)
                || isAdministrators(changed)
                        && changed.getResourceType() == before.getResourceType()
                        && changed.getPermissions() == Permissions.ALL.getValue();
        super.update(changed);
        refuseUnless(kept, "系统管理员组的权限不能减少，否则没有人能够管理本系统。");
        refuseRevoking(changed);
        refuseBeyondTheList(changed);
    }

    @Override
    public void delete(DbEntity deleted) {
        super.delete(deleted);
        refuseUnless(!isAdministrators((AuthorizationEntity) deleted), "系统管理员组的权限不能删除，否则没有人能够管理本系统。");
    }

    private static boolean isAdministrators(AuthorizationEntity grant) {
        return CAMUNDA_ADMIN.equals(grant.getGroupId()) && ANY.equals(grant.getResourceId());
    }

    private static void refuseRevoking(AuthorizationEntity written) {
        refuseUnless(
                written.getAuthorizationType() != AUTH_TYPE_REVOKE,
                "这里只授予权限，不单独撤销（Deny）：要减少一个人的权限，请把这个人移出岗位，或者删除已经授予的权限。");
    }

    private static void refuseBeyondTheList(AuthorizationEntity written) {
        int permissions = written.getPermissions();
        refuseUnless(
                Grantable.of(written.getGroupId(), written.getResourceType(), permissions) == permissions,
                "这里只能授予打开应用和查看流程、决策、部署、筛选器、人员、岗位、区划的权限。办理任务和查看办件凭岗位和区划，请把人员加入岗位。");
    }

    private static void refuseUnless(boolean holds, String sentence) {
        if (!holds) {
            throw new CaseProblem("hall-needs", sentence);
        }
    }
}
