package org.tongban.engine.people;

import java.util.regex.Pattern;

/** Which user names a hall may give: letters and digits, with single {@code . _ -} between them, as on a staff card. */
final class UserNames {

    /** As the engine wants it; its table holds 64 characters. */
    static final String PATTERN = "(?=.{1,64}$)[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";

    /** As a person reads it. */
    static final String RULE = "用户名用字母和数字，中间可以有单个的点、短横线或者下划线，例如 zhang.san、360702-001，最多64个字符。";

    private static final Pattern GOOD = Pattern.compile(PATTERN);

    private UserNames() {}

    static boolean isGood(String name) {
        return GOOD.matcher(name).matches();
    }
}
