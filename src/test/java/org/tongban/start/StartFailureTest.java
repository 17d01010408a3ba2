package org.tongban.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;
import org.tongban.Tongban;
import org.tongban.cases.CaseSettings;

/** What an operator reads whose start fails. */
class StartFailureTest {

    private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/tongban";

    @TempDir
    Path folder;

    @Test
    void isOneSentenceWithoutATraceAndNoSuccess() throws Exception {
        Process start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tongban.class.getName(),
                        "--spring.datasource.url=" + NOBODY_LISTENS + "?password=secret",
                        "--tongban.cases.files=" + folder)
                .directory(folder.toFile()) // the class path may end in an empty place, which is where a process starts
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console").toFile())
                .start();
        boolean ended = start.waitFor(3, TimeUnit.MINUTES);
        start.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(start.exitValue()).isOne();
        assertThat(Files.readString(folder.resolve("console")))
                .contains("启动没有成功。连接不上数据库“" + NOBODY_LISTENS + "”，请检查")
                .doesNotContain("\tat ", "secret", " ERROR ", " WARN ");
    }

    @Test
    void tellsThatNoDatabaseAnswers() {
        assertThat(told(NOBODY_LISTENS, refused(NOBODY_LISTENS, "x"))).startsWith("连接不上数据库“" + NOBODY_LISTENS + "”");
    }

    @Test
    void tellsAWrongPassword() throws SQLException {
        String database = "jdbc:h2:mem:start";
        try (var open = DriverManager.getConnection(database, "sa", "right")) {
            assertThat(told(open.getMetaData().getURL(), refused(database, "wrong")))
                    .contains("用户名或者密码不正确");
        }
    }

    @Test
    void tellsADatabaseFileThatCannotBeOpened() throws IOException {
        Files.writeString(folder.resolve("a.mv.db"), "this is no database");
        String database = "jdbc:h2:file:" + folder.resolve("a") + ";TRACE_LEVEL_FILE=0";

        assertThat(told(database, refused(database, "")))
                .startsWith("数据库文件“jdbc:h2:file:" + folder.resolve("a") + "”打不开");
    }

    @ParameterizedTest
    @CsvSource({
        "90020,90020,正被另一个程序使用",
        "0,28P01,用户名或者密码不正确",
        "0,3D000,没有数据库",
        "0,42501,没有建表的权限",
        "0,53300,连接已经用完",
        "0,57P03,连接不上数据库"
    })
    void tellsWhatTheDatabaseAnswers(int code, String state, String sentence) {
        var wrapped = new IllegalStateException("flyway", new SQLException("in English", state, code));

        assertThat(told("jdbc:postgresql://db/tongban", wrapped))
                .contains(sentence)
                .contains("jdbc:postgresql://db/tongban");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Driver org.postgresql.Driver claims to not accept jdbcUrl, jdbc:foo",
                "Cannot load driver class: com.mysql.cj.jdbc.Driver"
            })
    void tellsAnAddressThatIsNone(String words) {
        assertThat(told("jdbc:foo:x", new IllegalStateException(words))).startsWith("数据库地址“jdbc:foo:x”不能用");
    }

    @Test
    void leavesEveryOtherFailureAlone() {
        assertThat(analysis("jdbc:h2:mem:x", new SQLException("syntax", "42000", 42000)))
                .isNull();
        assertThat(analysis("jdbc:h2:mem:x", new IllegalStateException())).isNull();
    }

    @Test
    void tellsTablesOfAnotherProgram() throws IOException {
        String database = "jdbc:h2:mem:changed;DB_CLOSE_DELAY=-1";
        Path script = folder.resolve("V1__one.sql");
        Files.writeString(script, "create table one (id int);");
        var flyway = Flyway.configure()
                .dataSource(database, "sa", "")
                .locations("filesystem:" + folder)
                .load();
        flyway.migrate();
        Files.writeString(script, "create table two (id int);");

        Throwable changed = catchThrowable(flyway::migrate);

        assertThat(changed).isInstanceOf(FlywayValidateException.class);
        assertThat(new SchemaFailure().analyze(changed).getDescription()).startsWith("数据库的表结构与这个版本的程序不一致");
    }

    @Test
    void tellsAPortInUseAndAnAddressThatTheMachineHasNot() {
        assertThat(new PortFailure().analyze(new PortInUseException(8080)).getDescription())
                .startsWith("端口 8080 已经被另一个程序占用");
        assertThat(new AddressFailure()
                        .analyze(new IllegalStateException(new BindException("no")))
                        .getDescription())
                .contains("server.address");
    }

    @Test
    void tellsAFolderInWhichNoFileCanBeKept() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file"));
        var settings = new CaseSettings(noFolder.resolve("files"), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));

        Throwable unusable = catchThrowable(() -> new FilesFolder(settings));

        assertThat(new FilesFailure().analyze(unusable).getDescription())
                .startsWith("文件目录“")
                .contains("不能写入");
    }

    private static Throwable refused(String database, String password) {
        return new IllegalStateException(
                "wrapped", catchThrowable(() -> DriverManager.getConnection(database, "sa", password)));
    }

    private static String told(String database, Throwable failure) {
        FailureAnalysis analysis = analysis(database, failure);
        assertThat(analysis).as("%s", failure).isNotNull();
        return analysis.getDescription();
    }

    private static @Nullable FailureAnalysis analysis(String database, Throwable failure) {
        return new DatabaseFailure(new MockEnvironment().withProperty("spring.datasource.url", database))
                .analyze(failure);
    }
}
