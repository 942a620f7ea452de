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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.webhooks.log.DeliveryDetail;
import ua.kramar.webhooks.log.DeliveryView;
import ua.kramar.webhooks.log.WebhookDeliveryState;
import ua.kramar.webhooks.log.WebhookLog;

/** What was sent to an endpoint; the address is that of {@link WebhookResource}. */
@ApplicationScoped
@Path("/webhooks/{id: \\d{1,18}}")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_SETTINGS)
public class WebhookDeliveriesResource {

  /**
   * @param from the deliveries that were made then or later
   * @param to and before then
   * @param delivered whether also those that were delivered; absent for not
   */
  @Schema(name = "ReplayWebhooks")
  public record Range(@NotNull Instant from, @NotNull Instant to, Boolean delivered) {}

  @Inject private WebhookLog log;

  @GET
  @Path("/deliveries")
  @Operation(
      description =
          "The events for the endpoint and what became of them, the newest first. Kept for 30 days"
              + " after the end, 60 days when they were given up.")
  public Page<DeliveryView> listWebhookDeliveries(
      @PathParam("id") long id,
      @QueryParam("state")
          @Pattern(regexp = "PENDING|DELIVERED|PARKED|SKIPPED")
          @Schema(enumeration = {"PENDING", "DELIVERED", "PARKED", "SKIPPED"})
          String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return log.page(id, state == null ? null : WebhookDeliveryState.valueOf(state), after, limit);
  }

  @GET
  @Path("/deliveries/{delivery: \\d{1,18}}")
  @Operation(summary = "Read a delivery", description = "With its body as it is sent now.")
  public DeliveryDetail webhookDelivery(
      @PathParam("id") long id, @PathParam("delivery") long delivery) {
    return log.get(id, delivery);
  }

  @POST
  @Path("/deliveries/{delivery: \\d{1,18}}/replay")
  @Operation(
      description =
          "Sends the event again, with all attempts and the same webhook-id; one that waits is sent"
              + " now.")
  public DeliveryView replayWebhook(
      @PathParam("id") long id, @PathParam("delivery") long delivery) {
    return log.replay(id, delivery);
  }

  @POST
  @Path("/deliveries/{delivery: \\d{1,18}}/skip")
  @Operation(
      description =
          "Leaves an event out that waits, so that those of the same subject behind it go on.")
  public DeliveryView skipWebhook(@PathParam("id") long id, @PathParam("delivery") long delivery) {
    return log.skip(id, delivery);
  }

  @POST
  @Path("/replays")
  @Operation(
      description =
          "Sends again what was given up or left out in a time, and with delivered also what was"
              + " delivered, once for each key; at most 10,000, the oldest first. next tells from when"
              + " to go on.")
  public WebhookLog.Replayed replayWebhooks(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid Range range) {
    return log.replay(id, key, range.from(), range.to(), Boolean.TRUE.equals(range.delivered()));
  }
}
