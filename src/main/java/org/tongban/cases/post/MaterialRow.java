package org.tongban.cases.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.material.MaterialState;
import org.tongban.files.StoredFile;

/** One line of the materials table in a post's form. */
record MaterialRow(String code, String name, String requirement, String state, String file) {

    static List<MaterialRow> of(List<CaseMaterial> materials) {
        return materials.stream().map(MaterialRow::of).toList();
    }

    /** @return choices for a select field */
    static List<Map<String, String>> options(List<CaseMaterial> materials) {
        return materials.stream()
                .map(material -> Map.of("label", material.name(), "value", material.code()))
                .toList();
    }

    /**
     * @param demanded codes of what a commitment was to stand in for, and does not
     * @return what a one-time notice has to name at least
     */
    static List<Map<String, String>> missing(List<CaseMaterial> materials, Set<String> demanded) {
        return materials.stream()
                .filter(material -> material.isOpen()
                        || material.state() == MaterialState.WAIVED && demanded.contains(material.code()))
                .map(material -> Map.of("material", material.code(), "reason", "未提交"))
                .toList();
    }

    private static MaterialRow of(CaseMaterial material) {
        String requirement = material.tolerable() ? "可容缺" : material.waivable() ? "可承诺免交" : "必要";
        String file = material.file().map(StoredFile::name).orElse("");
        String state = material.state().label() + (material.promised() ? "，申请人已书面承诺补交" : "");
        return new MaterialRow(material.code(), material.name(), requirement, state, file);
    }
}
