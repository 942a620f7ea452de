package ua.kramar.journal.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.journal.EventConsumers;
import ua.kramar.journal.Feed;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The shop's events for ERP systems that poll. */
@ApplicationScoped
@Path("/events")
@Tag(name = "events", description = "What happened in the acting shop, by cursor or as a stream")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_EVENTS)
public class EventsResource {

  /**
   * @param order the order's number; null when the subject is not an order
   * @param data the data of this event type, without personal data
   */
  @Schema(name = "EventView")
  public record EventView(
      UUID id,
      String type,
      Instant at,
      Subject subject,
      @Schema(nullable = true) String order,
      @JsonRawValue @Schema(implementation = Map.class) String data,
      String correlationId) {

    static EventView of(RecordedEvent event) {
      return new EventView(
          event.id(),
          event.type(),
          event.at(),
          event.subject(),
          SubjectOrder.number(event.subject()),
          event.data(),
          event.correlationId());
    }
  }

  /** The cursor after the last settled event. */
  @Schema(name = "LatestCursor")
  public record Latest(@Schema(pattern = Cursor.PATTERN) String next) {}

  @Inject private Feed feed;
  @Inject private EventConsumers consumers;

  @GET
  @Operation(
      description =
          "Each event once, those of one subject in the order in which they happened. next"
              + " is there at the end, too: later events follow it. With types the cursor passes"
              + " events of others.")
  public Page<EventView> readEvents(
      @QueryParam("types")
          @Size(max = 2000)
          @Pattern(regexp = "[a-z-]+\\.[a-z-]+(,[a-z-]+\\.[a-z-]+)*")
          @Parameter(description = "Types of events, separated by commas; absent for all")
          String types,
      @QueryParam("consumer")
          @Pattern(regexp = "[a-z0-9-]{1,50}")
          @Parameter(description = "Whose position to go on from, without after")
          String consumer,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    Feed.Batch batch = feed.read(wanted(types), start(consumer, after), limit);
    return new Page<>(batch.events().stream().map(EventView::of).toList(), batch.next());
  }

  private String start(String consumer, String after) {
    return consumer == null || after != null
        ? after
        : consumers.find(consumer).map(EventConsumers.Consumer::next).orElse(null);
  }

  private static Set<String> wanted(String types) {
    return types == null ? Set.of() : new HashSet<>(List.of(types.split(",")));
  }

  @GET
  @Path("/latest")
  @Operation(
      summary = "Read the latest cursor",
      description = "The cursor after the last event, to read only what happens from now on.")
  public Latest latestEvent() {
    return new Latest(feed.latest());
  }
}
