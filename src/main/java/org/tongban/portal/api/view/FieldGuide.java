package org.tongban.portal.api.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.form.Field;
import org.tongban.form.Meaning;
import org.tongban.form.Option;

/** One input of an application form with its rules. */
@Schema(description = "申请表的一个字段；提交时按同样的规则检查")
record FieldGuide(
        @Schema(description = "字段名，提交时的键", example = "applicantName")
        String key,

        @Schema(description = "类型", example = "textfield") String type,

        @Schema(description = "日期时间的精度", example = "date") @Nullable
        String subtype,

        @Schema(description = "名称", example = "申请人姓名或名称") String label,
        @Schema(description = "填写说明") @Nullable String description,
        @Schema(description = "显示时是否必填", example = "true") boolean required,

        @Schema(description = "最少字数", example = "2") @Nullable
        Integer minLength,

        @Schema(description = "最多字数", example = "100") @Nullable
        Integer maxLength,

        @Schema(description = "最小值") @Nullable BigDecimal min,
        @Schema(description = "最大值") @Nullable BigDecimal max,
        @Schema(description = "小数位数") @Nullable Integer decimalDigits,
        @Schema(description = "格式（正则表达式）") @Nullable String pattern,
        @Schema(description = "格式类别：email或者phone") @Nullable String validationType,

        @Schema(description = "单位", example = "平方米") @Nullable
        String unit,

        @Schema(description = "可选项") List<Option> options,

        @Schema(description = "隐藏的条件（FEEL表达式）；隐藏的字段不要提交") @Nullable
        String hide,

        @Schema(description = "默认值") @Nullable Object defaultValue,
        @Schema(description = "列表每行的字段") List<FieldGuide> rowFields,
        @Schema(description = "内容的种类，以及应当与哪些字段相符") Meaning meaning) {

    public static FieldGuide of(Field field) {
        return new FieldGuide(
                field.key(),
                field.type(),
                field.subtype(),
                field.label(),
                field.description(),
                field.required(),
                field.minLength(),
                field.maxLength(),
                field.min(),
                field.max(),
                field.decimalDigits(),
                field.format() == null ? null : field.format().expression(),
                field.validationType(),
                field.unit(),
                field.options(),
                field.hide(),
                field.defaultValue(),
                field.rowFields().stream().map(FieldGuide::of).toList(),
                field.meaning());
    }
}
