package ua.kramar.catalog.rest;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.catalog.descriptions.OfferDescription;
import ua.kramar.catalog.descriptions.OfferDescriptions;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** What the acting shop says of an article, with its terms (O14). */
@ApplicationScoped
@Path("/offers/{sku}/description")
@Tag(name = "price list")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferDescriptionResource {

  /** What is to be said of the article. */
  @Schema(name = "DescribeOffer")
  public record Describe(@NotBlank @Size(max = 10_000) @Legible(lines = true) String text) {

    public Describe {
      text = Text.normal(text);
    }
  }

  @Inject private OfferDescriptions descriptions;

  @PUT
  @RolesAllowed(Permission.WRITE_CATALOG)
  @Operation(
      description =
          "Says what the article is and on which terms it is sold. Each text is a version of its"
              + " own, kept for ever; the same text again makes none. An order keeps the version"
              + " that its buyer accepted.")
  public OfferDescription describeOffer(
      @PathParam("sku") String sku, @NotNull @Valid Describe description) {
    return descriptions.describe(OffersResource.normal(sku), description.text());
  }

  @GET
  @RolesAllowed({Permission.READ_ORDERS, Permission.WRITE_CATALOG})
  @Operation(description = "What the shop says of the article, or said in an older version of it.")
  public OfferDescription getOfferDescription(
      @PathParam("sku") String sku,
      @QueryParam("version") @Min(1) @Max(Integer.MAX_VALUE) Integer version) {
    return descriptions.get(OffersResource.normal(sku), version);
  }
}
