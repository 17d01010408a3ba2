package org.tongban.organisation;

/** The names that people and groups of the hall have already; implemented where accounts are kept. */
public interface TakenNames {

    /** @return true if a person or a group is called so, capitals and small letters alike */
    boolean isName(String name);
}
