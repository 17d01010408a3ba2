package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.tongban.catalog.entry.ItemKind;
import org.tongban.catalog.entry.material.MaterialSource;
import org.tongban.catalog.entry.material.Necessity;
import org.tongban.form.ApplicantKind;

/** A word of the field, for programs and for people. */
@Schema(description = "代码与名称：程序按代码判断，给人看名称")
public record Coded(
        @Schema(description = "代码", example = "in-review") String code,
        @Schema(description = "名称", example = "审查中") String label) {

    public static Coded of(Enum<?> value, String label) {
        return new Coded(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), label);
    }

    public static Coded of(ApplicantKind kind) {
        return new Coded(kind.code(), kind.label());
    }

    public static Coded of(ItemKind kind) {
        return of(kind, kind == ItemKind.IMMEDIATE ? "即办件" : "承诺件");
    }

    public static Coded of(Necessity necessity) {
        return of(necessity, necessity == Necessity.REQUIRED ? "必要" : "视情况");
    }

    public static Coded of(MaterialSource source) {
        return of(
                source,
                switch (source) {
                    case APPLICANT -> "申请人自备";
                    case GOVERNMENT -> "政府部门核发";
                    case THIRD_PARTY -> "第三方机构出具";
                });
    }
}
