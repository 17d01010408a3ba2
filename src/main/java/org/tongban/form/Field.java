package org.tongban.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongban.calendar.ChineseDate;

/**
 * One input of a form with the rules its file gives.
 *
 * @param key name of the fact; of a dynamiclist its path
 * @param type {@code textfield textarea number checkbox radio select checklist datetime dynamiclist}
 * @param subtype of a datetime: {@code date}, {@code time} or {@code datetime}; otherwise null
 * @param required whether it must be filled in while it is shown
 * @param minLength characters; null for no bound
 * @param maxLength characters; null for no bound
 * @param min smallest number allowed; null for no bound
 * @param max largest number allowed; null for no bound
 * @param decimalDigits how many decimals a number may have; null for any
 * @param format to be found in the text; null for none
 * @param validationType {@code email} or {@code phone}; null for none
 * @param unit unit shown behind a number, such as 平方米; null for none
 * @param options choices; empty for other types and where the choices are made at run time
 * @param hide see {@link Element#hide()}; includes the conditions of the groups around it
 * @param defaultValue what the empty form shows; null for nothing
 * @param rowFields the inputs of one row of a dynamiclist; otherwise empty
 * @param meaning what the answer stands for and must agree with
 */
public record Field(
        String key,
        String type,
        @Nullable String subtype,
        String label,
        @Nullable String description,
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer decimalDigits,
        @Nullable Format format,
        @Nullable String validationType,
        @Nullable String unit,
        List<Option> options,
        @Nullable String hide,
        @Nullable Object defaultValue,
        List<Field> rowFields,
        Meaning meaning)
        implements Element {

    private static final int FEN = 2;
    private static final int SHOWN_OF_ACCOUNT = 4;

    public Field {
        options = List.copyOf(options);
        rowFields = List.copyOf(rowFields);
    }

    /**
     * Returns an answer as papers say it.
     *
     * @param value the answer, or one of several; maybe empty
     */
    public String worded(String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (type) {
            case "checkbox" -> Boolean.parseBoolean(value) ? "是" : "否";
            case "datetime" -> "date".equals(subtype) ? ChineseDate.of(LocalDate.parse(value)) : value;
            case "number" -> number(new BigDecimal(value));
            case "textfield" -> text(value);
            default -> option(value);
        };
    }

    /** Money is told to the fen. */
    private String number(BigDecimal value) {
        boolean money = "元".equals(unit) && value.scale() < FEN;
        return (money ? value.setScale(FEN) : value).toPlainString();
    }

    private String text(String value) {
        if (meaning.kind() == TextKind.ACCOUNT) {
            return "尾号" + value.substring(Math.max(0, value.length() - SHOWN_OF_ACCOUNT));
        }
        return meaning.kind() == TextKind.MONTH ? ChineseDate.of(YearMonth.parse(value)) : value;
    }

    private String option(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** Returns this field in other words, for a question of its own; what may be answered stays the same. */
    public Field asked(String text, @Nullable String hint, List<Option> choices, @Nullable String unless) {
        return new Field(
                key,
                type,
                subtype,
                text,
                hint,
                required,
                minLength,
                maxLength,
                min,
                max,
                decimalDigits,
                format,
                validationType,
                unit,
                choices,
                unless,
                defaultValue,
                rowFields,
                meaning);
    }
}
