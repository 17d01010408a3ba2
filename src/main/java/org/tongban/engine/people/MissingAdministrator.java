package org.tongban.engine.people;

/** Nobody could administer the hall: there is no administrator and none is named in the settings. */
class MissingAdministrator extends RuntimeException {

    MissingAdministrator() {
        super("系统还没有管理员，请设置 tongban.admin.id 和 tongban.admin.password"
                + "（环境变量 TONGBAN_ADMIN_ID 和 TONGBAN_ADMIN_PASSWORD）后重新启动。");
    }

    /** @param fault why the one in the settings cannot be made */
    MissingAdministrator(String fault) {
        super("设置里的第一个管理员（tongban.admin.id、tongban.admin.password）不能用：" + fault);
    }
}
