package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusView;
import ua.kramar.orders.view.BuyerConfirmations;
import ua.kramar.orders.view.OrderToConfirm;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** Orders placed from the cart (O1), and their confirmation and cancellation by buyers. */
@ApplicationScoped
@Path("/storefront/orders")
@Tag(name = "storefront", description = "For the marketplace's site: buyers' orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontOrders {

  /** A buyer's cancellation; the reason is optional. */
  @Schema(name = "Cancellation")
  public record Cancellation(@Size(max = 500) @Legible(lines = true) String reason) {

    public Cancellation {
      reason = Text.normal(reason);
    }
  }

  /** The order after its buyer's confirmation, with its status. */
  @Schema(name = "ConfirmedOrder")
  public record ConfirmedOrder(
      @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number, StatusView status) {}

  /** The order after the cancellation, with its new status. */
  @Schema(name = "CancelledOrder")
  public record CancelledOrder(
      @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number, StatusView status) {}

  @Inject private OrderPlacement placement;
  @Inject private OrderService orders;
  @Inject private BuyerConfirmations confirmations;
  @Inject private CurrentLanguage language;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PlacedOrder.class)))
  @Operation(
      description =
          "Places an order from the cart of a buyer. The order is stored when the answer comes.")
  public Response placeOrder(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid PlaceOrder order,
      @Context UriInfo uris) {
    if (order.seller() == null) {
      throw new Invalid("seller", "short-name-of-shop");
    }
    PlacedOrder placed = placement.place("place-order", key, OrderSource.CART, order).result();
    return Response.created(uris.getBaseUriBuilder().path("orders").path(placed.number()).build())
        .entity(placed)
        .build();
  }

  @POST
  @Path("/{number: \\d{1,18}}/cancellation")
  @Operation(description = "Cancels the order for its buyer; again, it answers as the first time.")
  public CancelledOrder cancelOrder(
      @PathParam("number") long number, @NotNull @Valid Cancellation cancellation) {
    OrderStatus status = orders.cancelByBuyer(number, cancellation.reason());
    return new CancelledOrder(String.valueOf(number), StatusView.of(status, language.locale()));
  }

  @GET
  @Path("/{number: \\d{1,18}}/confirmation")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderToConfirm.class)))
  @Operation(
      description =
          "What the buyer of an order confirms: goods, delivery and payment; the ETag is its"
              + " version.")
  public Response readOrderToConfirm(@PathParam("number") long number) {
    OrderToConfirm order = confirmations.read(number);
    return Response.ok(order).tag(Preconditions.tag(order.version())).build();
  }

  @POST
  @Path("/{number: \\d{1,18}}/confirmation")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      description =
          "Confirms, for its buyer, an order that waits for that (53), as the buyer has seen it. A"
              + " refusal with 412 has what it has become (current): show it to the buyer. Of an"
              + " order that is confirmed it answers as the first time.")
  public ConfirmedOrder confirmOrder(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @HeaderParam("Idempotency-Key") String key) {
    try {
      OrderStatus status = confirmations.confirm(number, key, Preconditions.admitted(version));
      return new ConfirmedOrder(String.valueOf(number), StatusView.of(status, language.locale()));
    } catch (StaleVersion stale) {
      throw stale.showing(confirmations.read(number));
    }
  }
}
