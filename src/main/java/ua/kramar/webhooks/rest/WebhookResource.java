package ua.kramar.webhooks.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.webhooks.EndpointState;
import ua.kramar.webhooks.endpoints.MadeSecret;
import ua.kramar.webhooks.endpoints.NewWebhook;
import ua.kramar.webhooks.endpoints.WebhookView;
import ua.kramar.webhooks.endpoints.Webhooks;
import ua.kramar.webhooks.log.DeliveryView;
import ua.kramar.webhooks.log.WebhookLog;
import ua.kramar.webhooks.signing.SignatureScheme;

/** One endpoint of the acting shop; the address is that of {@link WebhookDeliveriesResource}. */
@ApplicationScoped
@Path("/webhooks/{id: \\d{1,18}}")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_SETTINGS)
public class WebhookResource {

  /** What becomes of the events. */
  @Schema(name = "ChangeWebhookState")
  public record StateBody(@NotNull EndpointState state) {}

  /**
   * @param signature of the new key
   * @param keepPrevious whether the present key signs for 24 hours more, beside the new one; absent
   *     for not
   */
  @Schema(name = "RotateWebhookSecret")
  public record Rotation(@NotNull SignatureScheme signature, Boolean keepPrevious) {}

  @Inject private Webhooks webhooks;
  @Inject private WebhookLog log;

  @GET
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookView.class)))
  @Operation(summary = "Read an endpoint", description = "Without its secrets.")
  public Response webhook(@PathParam("id") long id) {
    return response(webhooks.get(id));
  }

  @PUT
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      description =
          "Replaces name, address, types and body. What waits is sent to the new address. Needs"
              + " events:read, too.")
  public Response setWebhook(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid NewWebhook webhook) {
    return response(webhooks.replace(id, Preconditions.admitted(version), webhook));
  }

  @DELETE
  @APIResponse(responseCode = "204")
  @Operation(description = "Removes an endpoint with its log; what waits for it is not sent.")
  public void removeWebhook(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    webhooks.remove(id, Preconditions.admitted(version));
  }

  @PUT
  @Path("/state")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      description =
          "Pauses the endpoint (events wait for it, 90 days at most), disables it (none is kept for"
              + " it), or makes it active again.")
  public Response setWebhookState(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid StateBody state) {
    return response(webhooks.setState(id, Preconditions.admitted(version), state.state()));
  }

  @POST
  @Path("/secrets")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MadeSecret.class)))
  @Operation(
      description =
          "Makes a new key, once for each idempotency key. With keepPrevious both sign for 24 hours;"
              + " without, the one before signs no more, as after a leak.")
  public Response rotateWebhookSecret(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid Rotation rotation) {
    MadeSecret made =
        webhooks.rotate(
            id, key, rotation.signature(), Boolean.TRUE.equals(rotation.keepPrevious()));
    return Response.status(Response.Status.CREATED)
        .entity(made)
        .tag(Preconditions.tag(made.webhook().version()))
        .build();
  }

  @POST
  @Path("/test")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  @Operation(
      description =
          "Sends an event of the type webhook.test, once for each key, by one attempt. What became"
              + " of it is read from the delivery.")
  public Response testWebhook(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key) {
    return Response.status(Response.Status.CREATED).entity(log.test(id, key)).build();
  }

  private static Response response(WebhookView webhook) {
    return Response.ok(webhook).tag(Preconditions.tag(webhook.version())).build();
  }
}
