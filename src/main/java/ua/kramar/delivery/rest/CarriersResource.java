package ua.kramar.delivery.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.delivery.CarrierView;
import ua.kramar.delivery.Carriers;
import ua.kramar.platform.values.Page;

/** The dictionary of carriers: names, formats of waybill numbers, features. It is public. */
@ApplicationScoped
@Path("/carriers")
@Tag(name = "dictionaries", description = "Codes and their names; public")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CarriersResource {

  @Inject private Carriers carriers;

  @GET
  @PermitAll
  @Operation(
      summary = "List the carriers",
      description = "Names, forms of waybill numbers, and what Kramar can do with the carrier.")
  @SecurityRequirements
  public Page<CarrierView> carriers() {
    return new Page<>(carriers.all(), null);
  }
}
