package org.tongban.cases;

import org.tongban.matter.Official;

/**
 * Who does something to a case, and in which capacity.
 *
 * @param id user id, {@code applicant} or {@code system}
 * @param name the name people see
 * @param post the post's name, 申请人 or 系统
 */
public record Actor(String id, String name, String post) {

    public static final Actor APPLICANT = new Actor("applicant", "申请人", "申请人");
    public static final Actor SYSTEM = new Actor("system", "系统", "系统");

    /** @return the same person */
    public static Actor of(Official person) {
        return new Actor(person.id(), person.name(), person.post());
    }
}
