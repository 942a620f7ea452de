package ua.kramar.orders.rest;

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
import ua.kramar.orders.script.CallScript;
import ua.kramar.orders.script.CallScripts;
import ua.kramar.orders.script.NewCallScript;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;

/** What the acting shop says in the first call to a buyer. */
@ApplicationScoped
@Path("/shop/call-script")
@Tag(name = "shop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallScriptResource {

  @Inject private CallScripts scripts;

  @GET
  @RolesAllowed({Permission.READ_ORDERS, Permission.WRITE_SETTINGS})
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CallScript.class)))
  @Operation(summary = "Read the call script", description = "With places for the order's values.")
  public Response callScript() {
    return response(scripts.current());
  }

  @PUT
  @RolesAllowed(Permission.WRITE_SETTINGS)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CallScript.class)))
  @Operation(
      description =
          "Replaces the text. A place for a value that is not among the variables is refused.")
  public Response setCallScript(
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid NewCallScript wanted) {
    return response(scripts.replace(Preconditions.admitted(version), wanted));
  }

  private static Response response(CallScript script) {
    return Response.ok(script).tag(Preconditions.tag(script.version())).build();
  }
}
