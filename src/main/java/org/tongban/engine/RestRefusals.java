package org.tongban.engine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.change.ChangeProblem;

/** The engine's REST interface answers what the register refuses with 400 and the sentence for the person, not with 500. */
@Component
class RestRefusals extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(new CaseRefusals());
        register(new ChangeRefusals());
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
