package ua.kramar.appeals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import ua.kramar.appeals.AppealWork;
import ua.kramar.appeals.ResolveAppeal;
import ua.kramar.appeals.view.AppealDetails;
import ua.kramar.appeals.view.ShopAppeals;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;

/** One appeal of the acting shop, and the shop's answer to it (C2c). */
@ApplicationScoped
@Path("/appeals/{id: \\d{1,18}}")
@Tag(name = "appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class AppealResource {

  @Inject private AppealWork work;
  @Inject private ShopAppeals appeals;

  @GET
  @RolesAllowed(Permission.READ_MESSAGES)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppealDetails.class)))
  @Operation(
      description =
          "The appeal with its history and its files, which GET /attachments/{id} reads. The ETag"
              + " is its version.")
  public Response appeal(@PathParam("id") long id) {
    return shown(id);
  }

  @POST
  @Path("/resolution")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AppealDetails.class)))
  @Operation(
      description =
          "Answers whether the shop has solved what the buyer wanted, once for each key. The comment"
              + " goes by the rules of messages to buyers (forbidden-content). An appeal has one"
              + " answer (appeal-answered) until the call centre asks again; a closed one gets none"
              + " (appeal-closed).")
  public Response resolveAppeal(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid ResolveAppeal answer) {
    try {
      work.resolve(id, key, Preconditions.admitted(version), answer);
    } catch (StaleVersion stale) {
      throw new StaleAppeal(stale, appeals.get(id));
    }
    return shown(id);
  }

  private Response shown(long id) {
    AppealDetails details = appeals.get(id);
    return Response.ok(details).tag(Preconditions.tag(details.appeal().version())).build();
  }
}
