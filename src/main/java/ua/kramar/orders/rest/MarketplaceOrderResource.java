package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.view.MarketplaceOrders;
import ua.kramar.orders.view.OrderBrief;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** Orders of all shops, for the marketplace's operators and its call centre. */
@ApplicationScoped
@Path("/operator/orders/{number: \\d{1,18}}")
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Permission.ACT_AS_OPERATOR, Permission.ACT_AS_CALL_CENTER})
public class MarketplaceOrderResource {

  /**
   * A move by the marketplace's staff.
   *
   * @param status the id of the status to move to
   * @param reason stored in the history, which the shop sees
   */
  @Schema(name = "MarketplaceMove")
  public record MoveBody(
      @NotNull Integer status, @NotBlank @Size(max = 500) @Legible(lines = true) String reason) {

    public MoveBody {
      reason = Text.normal(reason);
    }
  }

  @Inject private MarketplaceOrders orders;

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderBrief.class)))
  @Operation(
      description =
          "An order of any shop, without the buyer's data, and the moves that the caller may make;"
              + " the ETag is its version.")
  public Response readOrderOfShop(@PathParam("number") long number) {
    return response(orders.read(number));
  }

  @POST
  @Path("/status")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OrderBrief.class)))
  @Operation(
      description =
          "Moves an order of any shop. Operators and the call centre have moves of their own:"
              + " allowedMoves of the order lists those of the caller.")
  public Response moveOrderOfShop(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid MoveBody move) {
    return response(
        orders.move(number, Preconditions.admitted(version), move.status(), move.reason()));
  }

  private static Response response(OrderBrief order) {
    return Response.ok(order).tag(Preconditions.tag(order.version())).build();
  }
}
