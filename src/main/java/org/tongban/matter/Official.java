package org.tongban.matter;

/**
 * Who does something, and in which capacity.
 *
 * @param id user id, or {@code system}
 * @param name the name people see
 * @param post the post's name, or 系统
 */
public record Official(String id, String name, String post) {

    /** Nobody: a timer, or what follows by itself. */
    public static final Official SYSTEM = new Official("system", "系统", "系统");
}
