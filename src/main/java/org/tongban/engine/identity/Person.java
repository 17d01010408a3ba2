package org.tongban.engine.identity;

/**
 * Somebody to be made at the first start.
 *
 * @param id user name
 * @param familyName 姓, may be empty
 * @param givenName 名
 * @param group the one group the person belongs to
 */
record Person(String id, String familyName, String givenName, String group) {}
