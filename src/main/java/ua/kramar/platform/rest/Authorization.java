package ua.kramar.platform.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Forbidden;

/**
 * Requires one of the permissions that an operation declares. An operation without a declaration is
 * refused for everyone.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Authorization implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Inject private CurrentActor actor;

  @Override
  public void filter(ContainerRequestContext request) {
    Method operation = resource.getResourceMethod();
    if (operation.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    RolesAllowed roles = operation.getAnnotation(RolesAllowed.class);
    if (roles == null) {
      roles = resource.getResourceClass().getAnnotation(RolesAllowed.class);
    }
    if (roles == null) {
      throw new Forbidden();
    }
    actor.require(
        Arrays.stream(roles.value())
            .map(name -> Permission.of(name).orElseThrow())
            .toArray(Permission[]::new));
  }
}
