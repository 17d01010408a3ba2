package org.tongban.engine.identity;

/** Nobody could administer the hall: there is no administrator and none is named in the settings. */
class MissingAdministrator extends RuntimeException {

    MissingAdministrator() {
        super("系统还没有管理员，请设置 tongban.admin.id 和 tongban.admin.password"
                + "（环境变量 TONGBAN_ADMIN_ID 和 TONGBAN_ADMIN_PASSWORD）后重新启动。");
    }
}
