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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.catalog.stock.ArticleStock;
import ua.kramar.catalog.stock.Stock;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.alternatives.Alternative;
import ua.kramar.orders.alternatives.Alternatives;
import ua.kramar.orders.alternatives.OfferAlternative;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The goods of an order: what is left of them, and what was offered instead. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderGoodsResource {

  /** The articles of an order, each once. */
  @Schema(name = "OrderStock")
  public record OrderStockView(List<ArticleStock> articles) {}

  @Inject private OrderService orders;
  @Inject private Stock stock;
  @Inject private Alternatives alternatives;

  @GET
  @Path("/stock")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "What is left of the articles of the order, and what it holds of them.")
  public OrderStockView readStock(@PathParam("number") long number) {
    OrderRef order = orders.find(number);
    return new OrderStockView(stock.of(order.sellerId(), order.number(), orders.articles(order)));
  }

  @POST
  @Path("/alternatives")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Alternative.class)))
  @Operation(
      description =
          "Puts on record that the buyer was offered another article, and what the buyer said.")
  public Response offerAlternative(
      @PathParam("number") long number,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid OfferAlternative alternative) {
    return Response.status(Response.Status.CREATED)
        .entity(alternatives.add(number, key, alternative))
        .build();
  }

  @GET
  @Path("/alternatives")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "What the buyer was offered instead, the newest first.")
  public Page<Alternative> listAlternatives(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return alternatives.page(number, after, limit);
  }
}
