package org.tongban.start;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** The database cannot be opened. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseFailure implements FailureAnalyzer {

    private static final String SETTING = "spring.datasource.url";

    /** What the pool and Spring Boot say of an address that no driver reads. */
    private static final List<String> NO_ADDRESS = List.of(
            "claims to not accept jdbcUrl",
            "Failed to determine a suitable driver class",
            "Cannot load driver class",
            "Failed to load driver class",
            "Failed to get driver instance",
            "URL must start with 'jdbc'");

    /** H2 has its file, but not as a database that can be written. */
    private static final Set<Integer> UNUSABLE_FILE = Set.of(90028, 90029, 90030, 90031, 90048, 90062, 90097, 50000);

    private final Environment settings;

    DatabaseFailure(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return causes(failure)
                .map(this::sentence)
                .filter(Objects::nonNull)
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private @Nullable String sentence(Throwable cause) {
        if (cause instanceof SQLException refused) {
            return ofDatabase(refused.getErrorCode(), Objects.requireNonNullElse(refused.getSQLState(), ""));
        }
        String message = Objects.requireNonNullElse(cause.getMessage(), "");
        return NO_ADDRESS.stream().anyMatch(message::contains)
                ? "数据库地址“%s”不能用，请检查 %s，例如 jdbc:postgresql://主机:5432/库名。".formatted(address(), SETTING)
                : null;
    }

    private @Nullable String ofDatabase(int code, String state) {
        if (code == 90020) {
            return "数据库“%s”正被另一个程序使用，多半是已经启动的通办，请先停止它。".formatted(address());
        }
        if (UNUSABLE_FILE.contains(code)) {
            return "数据库文件“%s”打不开：没有读写权限、磁盘已满，或者文件已经损坏。".formatted(address());
        }
        return switch (state) {
            case "28P01", "28000" ->
                "数据库“%s”的用户名或者密码不正确，请检查 spring.datasource.username 和 spring.datasource.password。".formatted(address());
            case "3D000" -> "没有数据库“%s”，请先建立，或者检查 %s。".formatted(address(), SETTING);
            case "42501" -> "数据库用户在“%s”里没有建表的权限，请让它成为这个数据库的所有者。".formatted(address());
            case "53300" -> "数据库“%s”的连接已经用完，请关掉多余的连接，或者调大数据库的 max_connections。".formatted(address());
            default ->
                state.startsWith("08") || state.equals("57P03")
                        ? "连接不上数据库“%s”，请检查地址和端口（%s）、数据库是否已经启动、网络是否畅通。".formatted(address(), SETTING)
                        : null;
        };
    }

    /** Without what may follow it: a password could. */
    private String address() {
        return settings.getProperty(SETTING, "").split("[?;]")[0];
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
