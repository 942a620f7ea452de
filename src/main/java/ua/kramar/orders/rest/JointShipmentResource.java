package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.joining.JoinShipment;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;

/** Several orders of one buyer in one parcel. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/joint-shipment")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JointShipmentResource {

  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @PUT
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Sends the order in one parcel with another of the same buyer, to the same place and not"
              + " handed over yet. A waybill number that one of them has, or gets, is that of all;"
              + " their statuses stay their own.")
  public Response joinShipment(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid JoinShipment with) {
    long other = Long.parseLong(with.order());
    return response(
        number, () -> changes.joinShipment(number, Preconditions.admitted(version), other));
  }

  @DELETE
  @RolesAllowed(Permission.WRITE_ORDERS)
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Sends the order in a parcel of its own again. A number that it shares with the others"
              + " stays until it gets another; an order that goes alone stays as it is.")
  public Response leaveShipment(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    return response(number, () -> changes.leaveShipment(number, Preconditions.admitted(version)));
  }

  private Response response(long number, Supplier<OrderView> change) {
    try {
      OrderView order = change.get();
      return Response.ok(order).tag(Preconditions.tag(order.version())).build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }
}
