package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import ua.kramar.orders.splitting.EditParcel;
import ua.kramar.orders.splitting.NewParcel;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;

/** An order in several parcels. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/parcels")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParcelsResource {

  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Takes goods out of the first parcel of the order into one of their own, with or without"
              + " its waybill number; 20 parcels at most. The first parcel has what no other has,"
              + " under the waybill number of the order. All that is left in it, with the number of"
              + " a parcel, while the order has none yet, gives that number to the first parcel."
              + " Answers the order as it is then.")
  public Response addParcel(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid NewParcel parcel) {
    return response(
        Response.Status.CREATED,
        number,
        () -> changes.addParcel(number, Preconditions.admitted(version), key, parcel));
  }

  @PUT
  @Path("/{parcel: \\d{1,18}}")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Changes what is in a parcel, its waybill number, or both. Goods come from the first"
              + " parcel and go back to it, until the order is handed over; of the first parcel only"
              + " the number can be given, as by PUT /orders/{number}/waybill.")
  public Response changeParcel(
      @PathParam("number") long number,
      @PathParam("parcel") long parcel,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid EditParcel edit) {
    return response(
        Response.Status.OK,
        number,
        () -> changes.changeParcel(number, Preconditions.admitted(version), parcel, edit));
  }

  @DELETE
  @Path("/{parcel: \\d{1,18}}")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Gives a parcel up that is not the first: its goods are in the first one again. Refused"
              + " once the order is handed over.")
  public Response removeParcel(
      @PathParam("number") long number,
      @PathParam("parcel") long parcel,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    return response(
        Response.Status.OK,
        number,
        () -> changes.removeParcel(number, Preconditions.admitted(version), parcel));
  }

  private Response response(Response.Status status, long number, Supplier<OrderView> change) {
    try {
      OrderView order = change.get();
      return Response.status(status).entity(order).tag(Preconditions.tag(order.version())).build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }
}
