package org.tongban.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post of the hall.
 *
 * @param key the candidate group in the models
 * @param name in Chinese; of a department's own post, it ends with that of the post whose work it does
 * @param department in Chinese; null where it is a post of the whole hall
 */
public record Post(String key, String name, @Nullable String department) {

    /** @return the department, empty for a post of the whole hall */
    public Optional<String> ofDepartment() {
        return Optional.ofNullable(department);
    }

    /** A file may leave out what a post must have. */
    @SuppressWarnings("ConstantValue")
    boolean isUnnamed() {
        return key == null || name == null;
    }

    static Post of(HeldPost post) {
        return new Post(post.group(), post.label(), null);
    }
}
