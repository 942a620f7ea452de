package ua.kramar.journal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.journal.EventConsumers;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Cursor;

/** The position of a system of the shop in the feed, kept by the server. */
@ApplicationScoped
@Path("/event-consumers/{name: [a-z0-9-]{1,50}}")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_EVENTS)
public class EventConsumerResource {

  /**
   * @param next the cursor that a page of events gave, when the page has been processed
   */
  @Schema(name = "AcknowledgeEvents")
  public record Acknowledgement(
      @NotBlank @Size(max = 200) @Legible @Schema(pattern = Cursor.PATTERN) String next) {}

  @Inject private EventConsumers consumers;

  @GET
  @Operation(summary = "Read a consumer", description = "How far it has acknowledged events.")
  public EventConsumers.Consumer eventConsumer(@PathParam("name") String name) {
    return consumers.get(name);
  }

  @DELETE
  @APIResponse(responseCode = "204")
  @Operation(description = "Forgets a consumer, which then begins with the first event again.")
  public void removeEventConsumer(@PathParam("name") String name) {
    consumers.remove(name);
  }

  @POST
  @Path("/acknowledgement")
  @Operation(
      description =
          "Keeps that everything before the cursor was processed; GET /events?consumer= goes on"
              + " there. A consumer exists once it has acknowledged something, and only moves on:"
              + " an earlier cursor has no effect.")
  public EventConsumers.Consumer acknowledgeEvents(
      @PathParam("name") String name, @NotNull @Valid Acknowledgement acknowledgement) {
    return consumers.acknowledge(name, acknowledgement.next());
  }
}
