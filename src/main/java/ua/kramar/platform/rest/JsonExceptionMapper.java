package ua.kramar.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps malformed or unreadable JSON to a problem document, in place of the server's own mapper. */
@Provider
public class JsonExceptionMapper implements ExceptionMapper<JsonProcessingException> {

  @Inject private ProblemMapper problems;

  @Override
  public Response toResponse(JsonProcessingException failure) {
    return problems.toResponse(failure);
  }
}
