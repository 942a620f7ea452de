package ua.kramar.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import ua.kramar.platform.values.Json;

/** Provides the JSON provider with the configured mapper. */
@Provider
public class ObjectMapperProvider implements ContextResolver<ObjectMapper> {

  private final ObjectMapper mapper = Json.mapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return mapper;
  }
}
