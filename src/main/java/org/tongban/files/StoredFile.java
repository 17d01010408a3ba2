package org.tongban.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the register knows of a file in the store.
 *
 * @param sha256 content address, 64 hexadecimal digits
 * @param name the name the applicant gave it
 * @param mediaType found in the content, not taken from the name
 * @param size bytes
 */
@Embeddable
public record StoredFile(
        @Column(name = "file_sha256") String sha256,
        @Column(name = "file_name") String name,
        @Column(name = "file_media_type") String mediaType,
        @Column(name = "file_size") Long size) {}
