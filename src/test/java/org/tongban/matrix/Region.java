package org.tongban.matrix;

/** A region with a hall of its own, and its people: one of each role. */
enum Region {
    HERE("360702"),
    THERE("360703");

    private final String code;

    Region(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    Region other() {
        return this == HERE ? THERE : HERE;
    }

    String person(Role role) {
        return role.column() + code;
    }

    String password(Role role) {
        return "four-words-for-" + code;
    }
}
