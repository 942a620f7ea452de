package ua.kramar.presence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.presence.ConversationPresence;
import ua.kramar.presence.PersonInConversation;

/** An open conversation. */
@ApplicationScoped
@Path("/conversations/{id: \\d{1,18}}/presence")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_MESSAGES)
public class ConversationPresenceResource {

  /** What a person does in an open conversation. */
  @Schema(name = "PresenceInConversation")
  public record Present(@NotNull Boolean answering) {}

  @Inject private ConversationPresence presence;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say that the conversation is open",
      description =
          "The heartbeat of an open conversation, for people only: about every 10 s, and when the"
              + " person begins or ends to write; without it the conversation counts as closed"
              + " after 30 s. Answers the others who have it open.")
  public Page<PersonInConversation> showPresenceInConversation(
      @PathParam("id") long id, @NotNull @Valid Present present) {
    return new Page<>(presence.beat(id, present.answering()), null);
  }

  @DELETE
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Say that the conversation is closed",
      description = "A conversation that is closed already stays so.")
  public void endPresenceInConversation(@PathParam("id") long id) {
    presence.end(id);
  }
}
