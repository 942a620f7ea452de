package ua.kramar.returns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.returns.view.ReturnCounts;
import ua.kramar.returns.view.ReturnSection;
import ua.kramar.returns.view.ReturnView;
import ua.kramar.returns.view.ShopReturns;

/** Reads the returns of the acting shop. */
@ApplicationScoped
@Path("/returns")
@Tag(name = "returns", description = "Goods that come back, and the money for them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_ORDERS)
public class ReturnsResource {

  @Inject private ShopReturns returns;

  @GET
  @Operation(
      description =
          "Those that wait for the shop first, then those on their way and those for which money is"
              + " owed, each by their deadlines; what is over last, the newest first.")
  public Page<ReturnView> listReturns(
      @QueryParam("section")
          @Pattern(regexp = ReturnSection.PATTERN)
          @Schema(enumeration = {"waiting", "coming", "refund", "closed"})
          String section,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return returns.page(
        section == null ? null : ReturnSection.valueOf(section.toUpperCase(Locale.ROOT)),
        after,
        limit);
  }

  @GET
  @Path("/counts")
  @Operation(description = "How many returns there are in each section, and how many are late.")
  public ReturnCounts countReturns() {
    return returns.counts();
  }
}
