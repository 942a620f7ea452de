package ua.kramar.presence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.presence.OrderPresence;
import ua.kramar.presence.PresentPerson;

/** The open cards of the acting shop. */
@ApplicationScoped
@Path("/order-presence")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class ShopPresenceResource {

  @Inject private OrderPresence presence;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "List who has which order open",
      description =
          "The other people of the shop; all on one page. The stream of events tells people what"
              + " changes, as order.presence.")
  public Page<PresentPerson> listPresence() {
    return new Page<>(presence.others(), null);
  }
}
