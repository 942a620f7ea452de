package ua.kramar.appeals.rest;

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
import ua.kramar.appeals.view.AppealCounts;
import ua.kramar.appeals.view.AppealSection;
import ua.kramar.appeals.view.AppealView;
import ua.kramar.appeals.view.ShopAppeals;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** Reads the appeals of the acting shop (C2c). */
@ApplicationScoped
@Path("/appeals")
@Tag(name = "appeals", description = "What buyers told the marketplace: by phone, chat, comment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_MESSAGES)
public class AppealsResource {

  @Inject private ShopAppeals appeals;

  @GET
  @Operation(
      description =
          "Those that wait for an answer first, by their deadlines; then the answered and the"
              + " closed ones, the newest first.")
  public Page<AppealView> listAppeals(
      @QueryParam("section")
          @Pattern(regexp = "waiting|answered|closed")
          @Schema(enumeration = {"waiting", "answered", "closed"})
          String section,
      @QueryParam("requestType") @Min(1) @Max(7) Integer requestType,
      @QueryParam("order") @Pattern(regexp = "\\d{1,18}") String order,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return appeals.page(
        section == null ? null : AppealSection.valueOf(section.toUpperCase(Locale.ROOT)),
        requestType,
        order == null ? null : Long.valueOf(order),
        after,
        limit);
  }

  @GET
  @Path("/counts")
  @Operation(description = "How many appeals there are in each section, and how many are late.")
  public AppealCounts countAppeals() {
    return appeals.counts();
  }
}
