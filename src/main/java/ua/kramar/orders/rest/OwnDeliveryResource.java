package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.owndelivery.OwnDeliveries;
import ua.kramar.orders.owndelivery.OwnDeliveryPlan;
import ua.kramar.orders.owndelivery.PlanOwnDelivery;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;

/** The delivery of an order by the shop's own staff. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/own-delivery")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnDeliveryResource {

  @Inject private OwnDeliveries deliveries;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;

  @PUT
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @Operation(
      description =
          "Plans the day and the time of a delivery by the shop's own staff, or plans them anew."
              + " The buyer is told. Without a time that the buyer has agreed on, a task reminds of"
              + " it on the morning of the day.")
  public Response planOwnDelivery(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid PlanOwnDelivery plan) {
    try {
      OrderView order = changes.planOwnDelivery(number, Preconditions.admitted(version), plan);
      return Response.ok(order).tag(Preconditions.tag(order.version())).build();
    } catch (StaleVersion stale) {
      throw stale.showing(views.own(number));
    }
  }

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The plans of the delivery; the first is valid.")
  public Page<OwnDeliveryPlan> listOwnDeliveryPlans(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return deliveries.page(number, after, limit);
  }
}
