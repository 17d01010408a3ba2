package org.tongban.message;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that sends short messages; without an address applicants are told nothing this way.
 *
 * @param url where messages are posted to, http or https
 * @param token shown to the gateway as bearer; null for none
 * @param connectTimeout how long to wait for a connection
 * @param timeout how long to wait for an answer, connection included
 * @param most messages to one telephone within a day, as whoever hands in an application may name another's
 */
@ConfigurationProperties("tongban.message.sms")
record SmsSettings(
        @Nullable URI url,
        @Nullable String token,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("20") int most) {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    SmsSettings {
        url = url == null || url.toString().isBlank() ? null : url;
        token = token == null || token.isBlank() ? null : token;
        if (url != null && !isPlain(url)) {
            throw new IllegalArgumentException("tongban.message.sms.url 应当是 http 或者 https 地址，不带用户名和片段。");
        }
        if (token != null && !token.matches("[!-~]+")) {
            throw new IllegalArgumentException("tongban.message.sms.token 只能是不带空格的英文、数字和符号。");
        }
        if (!isShort(connectTimeout) || !isShort(timeout)) {
            throw new IllegalArgumentException("tongban.message.sms 的 connect-timeout 和 timeout 应当大于0，不超过30秒。");
        }
    }

    private static boolean isPlain(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getUserInfo() == null
                && url.getFragment() == null;
    }

    private static boolean isShort(Duration time) {
        return !time.isNegative() && !time.isZero() && time.compareTo(LONGEST) <= 0;
    }

    /** Without the token, which no log is to show. */
    @Override
    public String toString() {
        return "SmsSettings[url=%s]".formatted(url);
    }
}
