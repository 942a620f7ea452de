package ua.kramar.catalog.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.catalog.OfferSearch;
import ua.kramar.catalog.OfferView;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;

/** The articles of the acting shop that what is typed so far can mean. */
@ApplicationScoped
@Path("/offer-suggestions")
@Tag(name = "price list")
@Produces(MediaType.APPLICATION_JSON)
public class OfferSearchResource {

  @Inject private OfferSearch offers;

  @GET
  @RolesAllowed({Permission.READ_ORDERS, Permission.WRITE_CATALOG})
  @Operation(
      description =
          "Articles whose number begins with q, or whose title has words that begin with those of q:"
              + " 20 at most, those in stock first; without q the first of all. There are no further pages.")
  public Page<OfferView> suggestOffers(
      @QueryParam("q") @DefaultValue("") @Size(max = 100) @Legible(lines = true) String text) {
    return new Page<>(offers.find(text), null);
  }
}
