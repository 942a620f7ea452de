package ua.kramar.webhooks.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.values.Page;
import ua.kramar.webhooks.endpoints.EventTypes;
import ua.kramar.webhooks.endpoints.MadeSecret;
import ua.kramar.webhooks.endpoints.NewWebhook;
import ua.kramar.webhooks.endpoints.WebhookView;
import ua.kramar.webhooks.endpoints.Webhooks;
import ua.kramar.webhooks.signing.SignatureScheme;

/** The endpoints of the acting shop. */
@ApplicationScoped
@Path("/webhooks")
@Tag(
    name = "webhooks",
    description = "The shop's events, sent to its own addresses by Standard Webhooks 1.0")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_SETTINGS)
public class WebhooksResource {

  /** The types of events that an endpoint may want. */
  @Schema(name = "WebhookEventTypes")
  public record Types(List<String> eventTypes) {}

  @Inject private Webhooks webhooks;
  @Inject private EventTypes types;

  @GET
  @Operation(description = "The endpoints, the oldest first; never their secrets.")
  public Page<WebhookView> listWebhooks(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return webhooks.page(after, limit);
  }

  @GET
  @Path("/event-types")
  @Operation(description = "The types of events that an endpoint may want.")
  public Types webhookEventTypes() {
    return new Types(types.all());
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MadeSecret.class)))
  @Operation(
      description =
          "Makes an endpoint, once for each key, which gets what happens from now on. The secret is"
              + " in this answer only: the same key again is answered secret-shown-already. Needs"
              + " events:read, too.")
  public Response makeWebhook(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @QueryParam("signature")
          @DefaultValue("HMAC_SHA256")
          @Pattern(regexp = "HMAC_SHA256|ED25519")
          @Schema(enumeration = {"HMAC_SHA256", "ED25519"})
          String signature,
      @NotNull @Valid NewWebhook webhook) {
    MadeSecret made = webhooks.make(key, webhook, SignatureScheme.valueOf(signature));
    return Response.status(Response.Status.CREATED)
        .entity(made)
        .tag(Preconditions.tag(made.webhook().version()))
        .build();
  }
}
