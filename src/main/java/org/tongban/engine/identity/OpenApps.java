package org.tongban.engine.identity;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;

/** The web applications that are open to a person. Most requests do not ask; those that do, ask the engine. */
class OpenApps extends AbstractSet<String> {

    private final AuthorizationService authorizations;
    private final String person;
    private final List<String> groups;

    OpenApps(AuthorizationService authorizations, String person, List<String> groups) {
        this.authorizations = authorizations;
        this.person = person;
        this.groups = groups;
    }

    @Override
    public boolean contains(Object app) {
        return app.equals(AuthenticationUtil.APP_WELCOME)
                || List.of(AuthenticationUtil.APPS).contains(app)
                        && authorizations.isUserAuthorized(
                                person, groups, Permissions.ACCESS, Resources.APPLICATION, (String) app);
    }

    @Override
    public Iterator<String> iterator() {
        return open().iterator();
    }

    @Override
    public int size() {
        return (int) open().count();
    }

    private Stream<String> open() {
        return Stream.concat(Stream.of(AuthenticationUtil.APP_WELCOME), Stream.of(AuthenticationUtil.APPS))
                .filter(this::contains);
    }
}
