package org.tongban.engine.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Every interface of the engine, its own and those behind Tasklist and Cockpit, refuses in a sentence for the person who
 * reads it, see {@link Refused}. Found by name in {@code META-INF/services}, because the web applications let nobody else
 * register with them; the engine has mappers of its own for the same failures, before which these are asked.
 */
public final class RestRefusals implements AutoDiscoverable {

    private static final int FIRST = 1;

    @Override
    public void configure(FeatureContext context) {
        context.register(new OfAny(), FIRST)
                .register(new OfTheEngine(), FIRST)
                .register(new OfItsInterface(), FIRST)
                .register(new OfUnfitJson(), FIRST)
                .register(new OfBrokenJson(), FIRST)
                .register(RestDoor.class);
    }

    private abstract static class Sentence<T extends Throwable> implements ExceptionMapper<T> {

        @Override
        public Response toResponse(T failure) {
            return Refused.by(failure).response(failure);
        }
    }

    @Priority(FIRST)
    private static final class OfAny extends Sentence<Throwable> {}

    @Priority(FIRST)
    private static final class OfTheEngine extends Sentence<ProcessEngineException> {}

    @Priority(FIRST)
    private static final class OfItsInterface extends Sentence<RestException> {}

    @Priority(FIRST)
    private static final class OfUnfitJson extends Sentence<JsonMappingException> {}

    @Priority(FIRST)
    private static final class OfBrokenJson extends Sentence<JsonParseException> {}
}
