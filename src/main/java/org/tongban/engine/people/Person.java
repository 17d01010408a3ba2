package org.tongban.engine.people;

/**
 * Somebody to be made at the first start.
 *
 * @param id user name
 * @param name the whole Chinese name, family name first; the engine's screens would put a given name before it
 * @param group the one group the person belongs to
 */
record Person(String id, String name, String group) {}
