package org.tongban.portal.apply;

import org.jspecify.annotations.Nullable;
import org.tongban.catalog.entry.material.Material;

/**
 * One material on the page to check before sending.
 *
 * @param state in a word
 * @param style of the word
 * @param file name of the file put for it; null for none
 */
record CheckedMaterial(
        String code,
        String name,
        String state,
        String style,
        @Nullable String file) {

    static CheckedMaterial asked(Material material, @Nullable String file) {
        if (file != null) {
            return new CheckedMaterial(material.code(), material.name(), "已上传", "material-checked", file);
        }
        return material.fetched()
                ? new CheckedMaterial(material.code(), material.name(), "免提交", "", null)
                : new CheckedMaterial(material.code(), material.name(), "未提交", "material-missing", null);
    }

    static CheckedMaterial waived(Material material, @Nullable String file) {
        return new CheckedMaterial(material.code(), material.name(), "承诺免交", "", file);
    }
}
