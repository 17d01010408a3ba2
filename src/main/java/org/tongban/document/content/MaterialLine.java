package org.tongban.document.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.Case;
import org.tongban.catalog.entry.material.Material;
import org.tongban.files.StoredFile;

/**
 * One material in a paper's list.
 *
 * @param name exact name (行政许可法 第三十一条)
 * @param reason what is missing or wrong with it
 * @param standard when it is found in order; null where the list no longer has it
 * @param file name of the file handed in; null without one
 */
public record MaterialLine(
        String name,
        String reason,
        @Nullable String standard,
        @Nullable String file) {

    public static List<MaterialLine> of(Case subject, List<CaseMaterial> materials, Entries entries) {
        return materials.stream()
                .map(material -> of(subject, material, entries))
                .toList();
    }

    private static MaterialLine of(Case subject, CaseMaterial material, Entries entries) {
        return new MaterialLine(
                material.name(),
                material.finding().orElseGet(material.state()::label),
                entries.listed(subject, material.code()).map(Material::standard).orElse(null),
                material.file().map(StoredFile::name).orElse(null));
    }
}
