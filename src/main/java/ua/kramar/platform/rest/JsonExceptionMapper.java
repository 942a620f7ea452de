package ua.kramar.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is not JSON, or not ours; the server's own mapper would answer in its own form. */
@Provider
public class JsonExceptionMapper implements ExceptionMapper<JsonProcessingException> {

  @Inject private ProblemMapper problems;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return problems.toResponse(failure);
  }
}
