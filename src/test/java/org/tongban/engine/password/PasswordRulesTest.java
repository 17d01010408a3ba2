package org.tongban.engine.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();
    private final UserEntity clerk = clerk();

    @ParameterizedTest
    @ValueSource(
            strings = {"今天天气很好我们去吃饭", "correct horse battery", "a-long-first-password", "Gz7#kq-2mWv", "𠮷野家的牛肉饭真好吃啊"})
    void areKeptByALongPasswordOfAnyCharacters(String password) {
        assertThat(rules.faults(password, clerk)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kq7#mWv2,至少10个字符",
        "13807971234,不能全是数字",
        "36070219900101,不能全是数字",
        "my-Zhang.San-is-9,不能含有用户名",
        "张小三张小三张小三来了,姓名",
        "1234567890,不能太容易猜到",
        "a123456789,不能太容易猜到",
        "woaini1314520,不能太容易猜到",
        "5201314520,不能太容易猜到",
        "1qaz2wsx3edc,不能太容易猜到",
        "qwer12345678,不能太容易猜到",
        "P@ssw0rd2026,不能太容易猜到",
        "Abcd123456!,不能太容易猜到",
        "aaaaaaaaaaaa,不能太容易猜到",
        "tongban2026,不能太容易猜到",
        "zhanggong2026,不能太容易猜到"
    })
    void nameWhatAPasswordLacks(String password, String fault) {
        assertThat(String.join("；", rules.faults(password, clerk))).contains(fault);
    }

    @Test
    void takeAsManyCharactersAsTheySayAndNoMore() {
        String hundred = "长城内外惟余莽莽 ab".repeat(10).substring(0, 100);

        assertThat(rules.faults(hundred, clerk)).isEmpty();
        assertThat(rules.faults(hundred + "多", clerk))
                .singleElement()
                .asString()
                .contains("最多100个字符");
    }

    @Test
    void takeNoCharacterThatNobodySees() {
        assertThat(rules.faults("a-long-first\npassword", clerk))
                .singleElement()
                .asString()
                .contains("看不见");
        assertThat(rules.faults("a-long-first\u0000password", clerk)).hasSize(1);
    }

    @Test
    void areAskedBeforeThereIsAnAccountToo() {
        assertThat(rules.getRules()).allMatch(rule -> rule.execute("a-long-first-password", null));
    }

    /** Anybody who is signed in may have a password looked at, and say for whom. */
    @Test
    void areAskedOfTextsWithoutEndAtOnce() {
        var endless = new UserEntity("x");
        endless.setFirstName("a".repeat(200_000) + "b");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(rules.faults("a".repeat(400_000), endless))
                .isNotEmpty());
    }

    private static UserEntity clerk() {
        var clerk = new UserEntity("zhang.san");
        clerk.setFirstName("张小三");
        return clerk;
    }
}
