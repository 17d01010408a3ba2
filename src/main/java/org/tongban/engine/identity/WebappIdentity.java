package org.tongban.engine.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.core.Authentication;

/** Tells Tasklist, Cockpit, Admin and Welcome at each request who is signed in, with the rights of this moment. */
class WebappIdentity extends EngineIdentity {

    private final ProcessEngine engine;

    WebappIdentity(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    void letIn(Authentication person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AuthenticationUtil.getAuthsFromSession(request.getSession()).addOrReplace(rights(person));
        chain.doFilter(request, response);
    }

    private UserAuthentication rights(Authentication person) {
        var rights = new UserAuthentication(person.getName(), engine.getName());
        rights.setGroupIds(Authorities.groups(person));
        rights.setTenantIds(Authorities.regions(person));
        rights.setAuthorizedApps(
                new OpenApps(engine.getAuthorizationService(), person.getName(), rights.getGroupIds()));
        return rights;
    }
}
