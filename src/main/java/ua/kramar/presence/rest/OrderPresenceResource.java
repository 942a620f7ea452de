package ua.kramar.presence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.presence.OrderPresence;
import ua.kramar.presence.PresentPerson;

/** The open card of an order. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/presence")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_ORDERS)
public class OrderPresenceResource {

  @Inject private OrderPresence presence;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Say that the card is open",
      description =
          "The heartbeat of an open card, for people only: about every 10 s; without it the card"
              + " counts as closed after 30 s. Answers the others who have it open. The order and"
              + " its version stay as they are.")
  public Page<PresentPerson> showPresence(@PathParam("number") long number) {
    return new Page<>(presence.beat(number), null);
  }

  @DELETE
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Say that the card is closed",
      description = "A card that is closed already stays so.")
  public void endPresence(@PathParam("number") long number) {
    presence.end(number);
  }
}
