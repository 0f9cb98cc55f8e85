package cn.shuanglian.web.rest;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Keeps the server's own answer to broken constraints, which is not a problem document, from being chosen. */
@Provider
public class InvalidInput implements ExceptionMapper<ValidationException> {
    @Inject
    Failures failures;

    @Override
    public Response toResponse(ValidationException thrown) {
        return failures.toResponse(thrown);
    }
}
