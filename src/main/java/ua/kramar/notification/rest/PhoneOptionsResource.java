package ua.kramar.notification.rest;

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
import ua.kramar.notification.options.PhoneOptions;
import ua.kramar.notification.options.PhoneOptionsView;
import ua.kramar.notification.options.ShopPhoneOptions;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;

/** What the acting shop chose for messages to phones (O19, O20). */
@ApplicationScoped
@Path("/shop/notification-options")
@Tag(name = "shop")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_SETTINGS)
public class PhoneOptionsResource {

  @Inject private ShopPhoneOptions options;

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PhoneOptionsView.class)))
  @Operation(
      summary = "Read the options for messages to phones",
      description = "What is sent to the shop and to its buyers by SMS and Viber.")
  public Response notificationOptions() {
    return response(options.current());
  }

  @PUT
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PhoneOptionsView.class)))
  @Operation(description = "Replaces the options for messages to phones.")
  public Response setNotificationOptions(
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid PhoneOptions body) {
    return response(options.replace(Preconditions.admitted(version), body));
  }

  private static Response response(PhoneOptionsView options) {
    return Response.ok(options).tag(Preconditions.tag(options.version())).build();
  }
}
