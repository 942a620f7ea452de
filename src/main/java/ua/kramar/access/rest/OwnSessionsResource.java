package ua.kramar.access.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.sessions.OwnSessions;
import ua.kramar.access.sessions.SessionView;
import ua.kramar.platform.values.Page;

/** The open sessions of the person who is signed in. */
@ApplicationScoped
@Path("/sessions")
@Tag(name = "session", description = "A person's session in the cabinet")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class OwnSessionsResource {

  @Inject private OwnSessions sessions;

  @GET
  @PermitAll
  @Operation(
      summary = "List the own sessions",
      description = "The open ones, the latest first. Not for tokens.")
  public Page<SessionView> listSessions(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return sessions.page(after, limit);
  }

  @DELETE
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "End all other sessions",
      description = "That of the request goes on. Without others it has no effect. Not for tokens.")
  public void endOtherSessions() {
    sessions.endOthers();
  }

  @DELETE
  @Path("/{id}")
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "End one of the own sessions",
      description = "At once on all nodes. 404 when it has ended. Not for tokens.")
  public void endSessionById(@PathParam("id") long id) {
    sessions.end(id);
  }
}
