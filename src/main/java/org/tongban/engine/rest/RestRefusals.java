package org.tongban.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.tongban.cases.CaseProblem;
import org.tongban.change.ChangeProblem;

/**
 * Every interface of the engine, its own and those behind Tasklist and Cockpit, answers what the register refuses with 400
 * and the sentence for the person, not with 500. Found by name in {@code META-INF/services}, because the web applications
 * let nobody else register with them.
 */
public final class RestRefusals implements AutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        context.register(new CaseRefusals()).register(new ChangeRefusals());
    }

    private static Response refused(RuntimeException refusal) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(ExceptionDto.fromException(refusal))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static final class CaseRefusals implements ExceptionMapper<CaseProblem> {

        @Override
        public Response toResponse(CaseProblem refusal) {
            return refused(refusal);
        }
    }

    private static final class ChangeRefusals implements ExceptionMapper<ChangeProblem> {

        @Override
        public Response toResponse(ChangeProblem refusal) {
            return refused(refusal);
        }
    }
}
