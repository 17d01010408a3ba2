package org.tongban.catalog.entry;

/**
 * Who applies together with the applicant, such as whoever sells a house with whoever buys it: papers are addressed to both.
 *
 * @param kind the form's field that says whether that is a person
 * @param name the form's field with the name
 * @param number the form's field with the citizen number or credit code
 */
public record JointParty(String kind, String name, String number) {}
