package org.tongban.engine.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongban.text.Typed;

/**
 * Which passwords are good: long, of any characters that can be seen, and not easy to guess. Nothing is asked about kinds
 * of characters, which people meet with a capital letter in front and a 1 behind.
 */
@Component
public final class PasswordRules implements PasswordPolicy {

    /** Fewest and most characters. */
    public static final int SHORTEST = 10;

    public static final int LONGEST = 100;

    /** Of 0 to 4; from here on it withstands somebody who has the hash and a common computer. */
    private static final int SAFE = 3;

    /** The estimate takes longer than the text is long; what is safe so far stays safe. */
    private static final int ESTIMATED = 40;

    private static final int SHORTEST_NAME = 3;

    /** What the estimate's English lists do not know: favourites in pinyin and digits, and words of a hall. */
    private static final List<String> FAVOURITES = List.of(
            "woaini",
            "woaiwojia",
            "woaizhongguo",
            "wodemima",
            "mima",
            "nihao",
            "5201314",
            "1314520",
            "520520",
            "1314",
            "5211314",
            "147258",
            "tongban",
            "zhengwu",
            "dating",
            "zhongguo",
            "shenpi",
            "guanliyuan",
            "admin",
            "root",
            "camunda",
            "window",
            "password",
            "xingzheng",
            "beijing",
            "shanghai",
            "jiangxi",
            "ganzhou",
            "zhanggong");

    private final Zxcvbn estimate = new Zxcvbn();

    private final List<PasswordPolicyRule> rules = List.of(
            new PasswordRule("至少%d个字符，最多%d个字符".formatted(SHORTEST, LONGEST), (password, person) -> hasLength(password)),
            new PasswordRule("可以用任何文字、符号和空格，但不能有换行等看不见的字符", (password, person) -> isSeen(password)),
            new PasswordRule("不能全是数字", (password, person) -> !password.chars().allMatch(Character::isDigit)),
            new PasswordRule("不能含有用户名或者姓名", (password, person) -> !isOfName(password, person)),
            new PasswordRule("不能太容易猜到：不用常见的密码、连续或者重复的数字字母、键盘上相邻的键", this::isHardToGuess));

    @Override
    public List<PasswordPolicyRule> getRules() {
        return rules;
    }

    /** @return what the password lacks, as a person reads it; empty if it is good */
    public List<String> faults(String password, User person) {
        return rules.stream()
                .filter(rule -> !rule.execute(password, person))
                .map(PasswordPolicyRule::getPlaceholder)
                .toList();
    }

    private static boolean hasLength(String password) {
        int length = Typed.length(password);
        return length >= SHORTEST && length <= LONGEST;
    }

    private static boolean isSeen(String password) {
        return Typed.isReadable(password) && password.chars().noneMatch(Character::isISOControl);
    }

    /** Neither is looked at further than a good password goes: to look for one long text in another takes their lengths' product. */
    private static boolean isOfName(String password, @Nullable User person) {
        return names(person).anyMatch(lower(Typed.cut(password, LONGEST))::contains);
    }

    private boolean isHardToGuess(String password, @Nullable User person) {
        List<String> known = Stream.concat(FAVOURITES.stream(), names(person)).toList();
        return estimate.measure(Typed.cut(password, ESTIMATED), known).getScore() >= SAFE;
    }

    private static Stream<String> names(@Nullable User person) {
        return person == null
                ? Stream.empty()
                : Stream.of(person.getId(), person.getFirstName(), person.getLastName())
                        .filter(Objects::nonNull)
                        .map(name -> lower(Typed.cut(name, LONGEST)))
                        .filter(name -> name.getBytes(UTF_8).length >= SHORTEST_NAME);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
