package org.tongban.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.ui.ExtendedModelMap;

class LoginPageTest {

    private final ExtendedModelMap model = new ExtendedModelMap();
    private final LoginPage page = new LoginPage();

    @Test
    void saysNothingToWhoComesToSignIn() {
        page.show(null, null, null, model);

        assertThat(model).doesNotContainKey("problem").containsEntry("signedOut", false);
    }

    @Test
    void saysWhyNobodyWasSignedIn() {
        page.show("", null, new BadCredentialsException("用户名或者密码不正确。"), model);

        assertThat(model).containsEntry("problem", "用户名或者密码不正确。");
    }

    @Test
    void asksForOneMoreTryWhereTheReasonIsGone() {
        page.show("", null, null, model);

        assertThat(model).containsEntry("problem", "登录没有成功，请再试一次。");
    }

    @Test
    void saysThatSomebodyIsSignedOut() {
        page.show(null, "", null, model);

        assertThat(model).doesNotContainKey("problem").containsEntry("signedOut", true);
    }
}
