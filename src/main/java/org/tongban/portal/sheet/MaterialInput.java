package org.tongban.portal.sheet;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.material.Material;

/**
 * One listed material with its place for a file.
 *
 * @param tolerable whether every item that lists it accepts a case without it
 * @param waivable whether a commitment can stand in for it in every item that lists it
 * @param onlyWhen for which answers it is asked for, in words; null for all
 * @param hiddenWhen what the style sheet hides it by; null for nothing
 * @param fileName the file handed in already; null for none
 * @param problem a Chinese sentence; null when nothing is wrong
 */
public record MaterialInput(
        Material material,
        boolean tolerable,
        boolean waivable,
        @Nullable String onlyWhen,
        @Nullable Condition hiddenWhen,
        @Nullable String fileName,
        @Nullable String problem) {

    private static final String PREFIX = "material-";

    /** Returns the name of the file input for a material. */
    static String name(String code) {
        return PREFIX + code;
    }

    public String name() {
        return name(material.code());
    }

    /** Returns how many originals and copies are handed in, in words; empty where a file is all. */
    public String pieces() {
        String originals = material.originals() == 0 ? "" : "原件" + material.originals() + "份";
        String copies = material.copies() == 0 ? "" : "复印件" + material.copies() + "份";
        return originals + (originals.isEmpty() || copies.isEmpty() ? "" : "、") + copies;
    }

    public String describedBy() {
        return name() + "-hint" + (problem == null ? "" : " " + name() + "-problem");
    }

    public String style() {
        return hiddenWhen == null ? "" : ConditionStyle.hidden("part-" + name(), hiddenWhen);
    }
}
