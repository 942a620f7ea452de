package ua.kramar.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import ua.kramar.platform.http.ProtocolRefusal;

/**
 * Refuses a request with several keys, the same or different ones: a proxy or a client that adds a
 * key of its own must not decide under which one the result is stored.
 */
@Provider
@PreMatching
public class IdempotencyKeyFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    List<String> keys = request.getHeaders().get("Idempotency-Key");
    if (keys != null && keys.size() > 1) {
      throw ProtocolRefusal.repeatedKey();
    }
  }
}
