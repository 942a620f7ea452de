package ua.kramar.returns.rest;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;
import ua.kramar.returns.ReturnRequests;
import ua.kramar.returns.commands.AskReturn;
import ua.kramar.returns.view.ReturnView;
import ua.kramar.returns.view.ReturnableGoods;
import ua.kramar.returns.view.ReturnableView;
import ua.kramar.returns.view.ShopReturns;

/** The returns of an order of the acting shop. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/returns")
@Tag(name = "returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderReturnsResource {

  @Inject private ReturnRequests requests;
  @Inject private ReturnableGoods goods;
  @Inject private ShopReturns returns;

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReturnView.class)))
  @Operation(
      description =
          "Opens a return, once for each key: of goods that the buyer gives back (6, 68, 87), or that"
              + " were not taken (11, 12, 68, 83 to 91), with the reason NOT_TAKEN. Each piece comes"
              + " back once (return-exceeds-delivered). An order all of whose goods come back has"
              + " the status of the goods.")
  public Response openReturn(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid AskReturn asked) {
    ReturnView view = returns.get(requests.open(number, key, asked).number());
    return Response.status(Response.Status.CREATED)
        .entity(view)
        .tag(Preconditions.tag(view.version()))
        .build();
  }

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The returns of the order, the newest first.")
  public Page<ReturnView> listOrderReturns(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return returns.ofOrder(number, after, limit);
  }

  @GET
  @Path("/goods")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "How many pieces of each article of the order can still come back.")
  public ReturnableView listReturnableGoods(@PathParam("number") long number) {
    return goods.of(number);
  }
}
