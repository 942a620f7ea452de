package ua.kramar.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import ua.kramar.platform.refusals.Invalid;

/**
 * Refuses a parameter that is given several times and is no list: one of {@code dryRun=false} and
 * {@code dryRun=true} would be done, and the caller not told which.
 */
@Provider
public class RepeatedParameterFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource.getResourceMethod();
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (values.size() > 1 && RequestParameters.isSingle(operation, name)) {
                throw new Invalid(name, "once");
              }
            });
  }
}
