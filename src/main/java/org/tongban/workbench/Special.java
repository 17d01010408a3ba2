package org.tongban.workbench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.command.Refusal;

/**
 * A procedure outside the limits.
 *
 * @param name as the list writes it, such as 听证
 * @param days working days it may take
 */
record Special(String name, int days) {

    private static final Pattern WORDS = Pattern.compile("(听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审)[:：]([1-9][0-9]{0,2})");

    /** @throws Refusal if these are no such words as {@code 听证:20} */
    static Special of(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new Refusal("特别程序应写成 听证:20 的样子：听证、招标、拍卖、检验、检测、检疫、鉴定或者专家评审，和工作日数。");
        }
        return new Special(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }
}
