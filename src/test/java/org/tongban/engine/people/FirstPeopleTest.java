package org.tongban.engine.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;

class FirstPeopleTest {

    private static final AdminSettings NOBODY = new AdminSettings("", "");

    private final IdentityService identity = mock(IdentityService.class, RETURNS_DEEP_STUBS);

    @Test
    void areTheDemoStaffOnOnesOwnMachine() throws UnknownHostException {
        people("jdbc:h2:mem:x", "127.0.0.1", NOBODY).setUp();

        verify(identity, times(DemoStaff.people().size())).saveUser(any());
    }

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql://localhost/x,127.0.0.1", "jdbc:h2:file:./x,0.0.0.0", "jdbc:h2:file:./x,"})
    void areNoDemoStaffAnywhereElse(String url, @Nullable String address) throws UnknownHostException {
        var people = people(url, address, NOBODY);

        assertThatThrownBy(people::setUp).isInstanceOf(MissingAdministrator.class);
        verify(identity, never()).newUser(anyString());
    }

    @Test
    void areTheAdministratorOfTheSettings() throws UnknownHostException {
        people("jdbc:postgresql://db/x", "0.0.0.0", new AdminSettings("root", "secret"))
                .setUp();

        verify(identity).newUser("root");
        verify(identity).createMembership("root", "camunda-admin");
    }

    @Test
    void areNotMadeAgainOnceThereIsAnAdministrator() throws UnknownHostException {
        when(identity.createUserQuery().memberOfGroup("camunda-admin").count()).thenReturn(1L);

        people("jdbc:postgresql://db/x", "0.0.0.0", NOBODY).setUp();

        verify(identity, never()).newUser(anyString());
    }

    /** Of a hall whose administrators are gone the others are still there. */
    @Test
    void takeUpTheirPostsOnlyWhereTheyHaveNone() throws UnknownHostException {
        when(identity.createUserQuery().userId("window").count()).thenReturn(1L);
        when(identity.createUserQuery().userId("window").memberOfGroup("window").count())
                .thenReturn(1L);

        people("jdbc:h2:mem:x", "127.0.0.1", NOBODY).setUp();

        verify(identity, never()).createMembership("window", "window");
        verify(identity).createMembership("admin", "camunda-admin");
    }

    @Test
    void areAskedForInOneSentence() {
        var analysis = new MissingAdministratorAnalyzer().analyze(new MissingAdministrator());

        assertThat(analysis.getDescription())
                .startsWith("系统还没有管理员")
                .contains("tongban.admin.id")
                .doesNotContain("\n");
    }

    private FirstPeople people(String url, @Nullable String address, AdminSettings admin) throws UnknownHostException {
        var database = new DataSourceProperties();
        database.setUrl(url);
        var server = new ServerProperties();
        server.setAddress(address == null ? null : InetAddress.getByName(address));
        return new FirstPeople(identity, admin, new Machine(database, server));
    }
}
