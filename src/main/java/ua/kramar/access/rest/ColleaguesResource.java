package ua.kramar.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.people.Colleague;
import ua.kramar.access.people.Colleagues;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The names of those who work in the acting shop. */
@ApplicationScoped
@Path("/colleagues")
@Tag(name = "people")
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {

  @Inject private Colleagues colleagues;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "List the names of the shop's people",
      description =
          "The name behind each login that histories, comments and corrections name; also of people"
              + " who have left. A machine is named by its token and is not in the list.")
  public Page<Colleague> listColleagues(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return colleagues.page(after, limit);
  }
}
