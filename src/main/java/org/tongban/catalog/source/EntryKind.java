package org.tongban.catalog.source;

/** What a catalogue file is an entry of, and in which folder below {@code processes/} it stands. */
public enum EntryKind {
    ITEM("item"),
    BUNDLE("bundle"),
    /** What a region does otherwise for an item or a one-thing. */
    REGION("region");

    private final String folder;

    EntryKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    /** @param region GB/T 2260 code; empty but for {@link #REGION} */
    public String path(String key, String region) {
        return "processes/" + folder + (region.isEmpty() ? "/" : "/" + region + "/") + key + ".yaml";
    }
}
