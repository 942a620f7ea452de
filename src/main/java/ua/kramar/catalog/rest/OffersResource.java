package ua.kramar.catalog.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Optional;
import java.util.function.IntPredicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.catalog.OfferContent;
import ua.kramar.catalog.OfferView;
import ua.kramar.catalog.PriceList;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/** The price list of the acting shop. */
@ApplicationScoped
@Path("/offers")
@Tag(name = "price list", description = "The articles that the acting shop sells")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffersResource {

  /** More pieces of one article are probably a mistake. */
  static final int MAX_QUANTITY = 9_999_999;

  /** An article's title, price per piece in UAH, and availability. */
  @Schema(name = "OfferDescription")
  public record Description(
      @NotBlank @Size(max = 300) @Legible String title,
      @NotNull @Valid Money price,
      @NotNull Boolean available) {

    public Description {
      title = Text.normal(title);
    }

    OfferContent content() {
      return new OfferContent(title, price.amount(), available);
    }
  }

  /** Whether the article can be ordered. */
  @Schema(name = "OfferAvailability")
  public record Availability(@NotNull Boolean available) {}

  /**
   * How many pieces of the article the shop has.
   *
   * @param quantity null when they are not counted; must be said, so that a body without it does
   *     not end the count
   */
  @Schema(name = "OfferStock")
  public record StockBody(
      @JsonProperty(value = "quantity", required = true)
          @Schema(required = true, nullable = true)
          @Min(0)
          @Max(MAX_QUANTITY)
          Integer quantity) {}

  @Inject private PriceList priceList;

  @GET
  @RolesAllowed({Permission.READ_ORDERS, Permission.WRITE_CATALOG})
  @Operation(description = "The price list of the acting shop.")
  public Page<OfferView> listOffers(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return priceList.page(after, limit);
  }

  @PUT
  @Path("/{sku}")
  @RolesAllowed(Permission.WRITE_CATALOG)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  @Operation(
      description =
          "Adds the article, or replaces its title, price and availability. Without"
              + " If-Match it does so whatever the version.")
  public Response putOffer(
      @PathParam("sku") @NotBlank @Size(max = 100) @Legible String sku,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid Description offer) {
    return response(priceList.put(normal(sku), admitted(version), offer.content()));
  }

  @PUT
  @Path("/{sku}/availability")
  @RolesAllowed(Permission.WRITE_CATALOG)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  @Operation(
      description =
          "Says whether the article can be ordered. Without If-Match it does so whatever"
              + " the version.")
  public Response setAvailability(
      @PathParam("sku") String sku,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid Availability availability) {
    return response(
        priceList.setAvailability(normal(sku), admitted(version), availability.available()));
  }

  @PUT
  @Path("/{sku}/stock")
  @RolesAllowed(Permission.WRITE_CATALOG)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfferView.class)))
  @Operation(
      description =
          "Says how many pieces the shop has: those on its shelves, including those that orders"
              + " wait for; left is what can still be ordered. null ends the count. Without"
              + " If-Match it does so whatever the version.")
  public Response setStock(
      @PathParam("sku") String sku,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid StockBody stock) {
    return response(priceList.setQuantity(normal(sku), admitted(version), stock.quantity()));
  }

  static String normal(String sku) {
    return Optional.ofNullable(Text.normalOrNull(sku))
        .orElseThrow(() -> new Invalid("sku", "must-not-be-blank"));
  }

  /** The versions in {@code If-Match}; null without it, since a machine may own the price list. */
  private static IntPredicate admitted(String ifMatch) {
    return ifMatch == null ? null : Preconditions.admitted(ifMatch);
  }

  private static Response response(OfferView offer) {
    return Response.ok(offer).tag(Preconditions.tag(offer.version())).build();
  }
}
