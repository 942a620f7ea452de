package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.calls.CallHoursNow;
import ua.kramar.orders.calls.Calls;
import ua.kramar.platform.caller.Permission;

/** The hours in which the shop may call buyers (O12). */
@ApplicationScoped
@Path("/shop/call-hours")
@Tag(name = "shop")
@Produces(MediaType.APPLICATION_JSON)
public class CallHoursResource {

  @Inject private Calls calls;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Read whether buyers may be called now",
      description =
          "By the clock of the shop: from 9 to 21, at weekends and on holidays from 10 to 20.")
  public CallHoursNow callHours() {
    return calls.hours();
  }
}
