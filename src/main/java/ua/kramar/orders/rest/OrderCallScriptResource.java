package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.script.CallScripts;
import ua.kramar.orders.script.OrderCallScript;
import ua.kramar.platform.caller.Permission;

/** What to say in the first call to the buyer of an order. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/call-script")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderCallScriptResource {

  @Inject private CallScripts scripts;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Read what to say to the buyer",
      description = "The shop's call script with the values of the order in their places.")
  public OrderCallScript orderCallScript(@PathParam("number") long number) {
    return scripts.of(number);
  }
}
