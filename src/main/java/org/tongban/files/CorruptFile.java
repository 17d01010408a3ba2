package org.tongban.files;

/** A stored file no longer matches its address: the disk or somebody has changed it. */
class CorruptFile extends RuntimeException {

    CorruptFile(String sha256) {
        super("Stored file " + sha256 + " does not match its address");
    }
}
