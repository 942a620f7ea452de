package ua.kramar.delivery.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.delivery.directory.Directories;
import ua.kramar.delivery.directory.FoundBranches;
import ua.kramar.delivery.directory.FoundCities;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;

/** Where a carrier delivers. Not public: each question may become a request to the carrier. */
@ApplicationScoped
@Path("/carriers/{code}")
@Tag(name = "dictionaries")
@Produces(MediaType.APPLICATION_JSON)
public class CarrierDirectoryResource {

  @Inject private Directories directories;

  @GET
  @Path("/cities")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Find cities of a carrier",
      description =
          "Cities whose names begin with q, which has 2 characters or more: 20 at most. answered is"
              + " false when the carrier has no directory or does not answer; an order may name any"
              + " city then.")
  public FoundCities findCities(
      @PathParam("code") String code,
      @QueryParam("q") @DefaultValue("") @Size(max = 100) @Legible(lines = true) String q) {
    return directories.cities(code, q);
  }

  @GET
  @Path("/cities/{city}/branches")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Find pick-up points of a carrier",
      description =
          "Branches and parcel lockers in a city whose numbers or addresses contain q, the first of"
              + " all without q: 20 at most. answered is false when the carrier has no directory or"
              + " does not answer; an order may name any branch then.")
  public FoundBranches findBranches(
      @PathParam("code") String code,
      @PathParam("city") @Pattern(regexp = "[0-9A-Za-z-]{1,40}") String city,
      @QueryParam("q") @DefaultValue("") @Size(max = 100) @Legible(lines = true) String q) {
    return directories.branches(code, city, q);
  }
}
