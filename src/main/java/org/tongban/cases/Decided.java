package org.tongban.cases;

/**
 * How a post decided.
 *
 * @param value of the option that was chosen, e.g. {@code approved}
 * @param words in which the person read it, e.g. 准予
 */
public record Decided(DecidingForm form, String value, String words) {

    /** @throws CaseProblem if the form called that value otherwise, so that the person decided something else */
    public Decided {
        if (!words.equals(form.words().get(value))) {
            throw calledOtherwise(words);
        }
    }

    /** @return why a form is not taken whose option has these words */
    public static CaseProblem calledOtherwise(String words) {
        return new CaseProblem("deciding-form", "表单上的“%s”与系统规定的选项不一致，不能提交。请联系系统管理员检查岗位表单。".formatted(words));
    }
}
