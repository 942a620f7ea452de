package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** Makes a new order of a cancelled one. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/restoration")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RestorationResource {

  /** A restoration; the reason is optional, and stored in the history of both orders. */
  @Schema(name = "Restoration")
  public record Restoration(@Size(max = 500) @Legible(lines = true) String reason) {

    public Restoration {
      reason = Text.normalOrNull(reason);
    }
  }

  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Restores a cancelled order as a new one in status 26, which is the answer: of the same"
              + " buyer, goods, delivery and payment. A price stays or, where the price list has"
              + " a lower one, falls. The cancelled order becomes 31. Once.")
  public Response restoreOrder(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid Restoration restoration,
      @Context UriInfo uris) {
    try {
      OrderView order =
          changes.restore(number, Preconditions.admitted(version), key, restoration.reason());
      return Response.created(uris.getBaseUriBuilder().path("orders").path(order.number()).build())
          .entity(order)
          .tag(Preconditions.tag(order.version()))
          .build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }
}
