package ua.kramar.sellers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import ua.kramar.sellers.timetable.ShopTimetable;
import ua.kramar.sellers.timetable.TimetableContent;
import ua.kramar.sellers.timetable.TimetableView;

/** The acting shop's timetable (O17). */
@ApplicationScoped
@Path("/shop/timetable")
@Tag(name = "shop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TimetableResource {

  @Inject private ShopTimetable timetable;

  @GET
  @RolesAllowed({Permission.READ_ORDERS, Permission.WRITE_SETTINGS})
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TimetableView.class)))
  @Operation(
      summary = "Read the timetable",
      description = "When the shop works, and the holidays of the next year.")
  public Response timetable() {
    return response(timetable.current());
  }

  @PUT
  @RolesAllowed(Permission.WRITE_SETTINGS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TimetableView.class)))
  @Operation(
      description =
          "Replaces the timetable and the shop's time zone. The deadlines of its orders are"
              + " computed anew.")
  public Response setTimetable(
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid TimetableContent body) {
    return response(timetable.replace(Preconditions.admitted(version), body));
  }

  private static Response response(TimetableView timetable) {
    return Response.ok(timetable).tag(Preconditions.tag(timetable.version())).build();
  }
}
