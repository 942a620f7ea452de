package ua.kramar.journal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.journal.EventSubscription;
import ua.kramar.journal.EventSubscriptions;
import ua.kramar.journal.Feed;
import ua.kramar.journal.FeedCursors;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Unauthenticated;

/** Streams the shop's events as they happen, for the cabinet and other clients that do not poll. */
@ApplicationScoped
@Path("/events/stream")
@Tag(name = "events")
@RolesAllowed(Permission.READ_EVENTS)
public class EventStreamResource {

  @Inject private Feed feed;
  @Inject private FeedCursors cursors;
  @Inject private EventSubscriptions subscriptions;
  @Inject private CurrentActor current;
  @Inject private CurrentCredential credential;
  @Inject private Clock clock;

  /**
   * @param lastId sent by a browser that reconnects; takes precedence over the query parameter,
   *     which still has its value of the first request
   */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      summary = "Watch the events",
      description =
          "Server-sent events: id is the feed's cursor, event the type, data a SubjectChange."
              + " Begins now, or after Last-Event-ID or after; the first event, begin, only says"
              + " where. Ends soon after the session or the token does. A comment every 15 s keeps"
              + " the connection. People are told too what is kept nowhere, such as who opens an"
              + " order or a conversation: without an id, as a PresenceChange or a"
              + " ConversationPresenceChange.")
  @APIResponse(
      responseCode = "200",
      description = "A stream without an end",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = SseConnection.SubjectChange.class)))
  public void watchEvents(
      @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String lastId,
      @QueryParam("after") String after,
      @Context HttpServletResponse response,
      @Context Sse sse,
      @Context SseEventSink sink) {
    CredentialRef by = credential.get().orElseThrow(Unauthenticated::new);
    String cursor = lastId == null || lastId.isBlank() ? after : lastId;
    var subscription =
        new EventSubscription(
            current.get(),
            by,
            new SseConnection(sse, sink, cursors),
            feed.start(cursor),
            clock.instant());
    response.setHeader("X-Accel-Buffering", "no"); // Disables buffering in proxies such as nginx.
    subscriptions.add(subscription);
  }
}
