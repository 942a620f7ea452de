package ua.kramar.presence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;
import ua.kramar.presence.ConversationPresence;
import ua.kramar.presence.PersonInConversation;

/** The open conversations of the acting shop. */
@ApplicationScoped
@Path("/conversation-presence")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
public class ShopConversationPresenceResource {

  @Inject private ConversationPresence presence;

  @GET
  @RolesAllowed(Permission.READ_MESSAGES)
  @Operation(
      summary = "List who has which conversation open",
      description =
          "The other people of the shop, and whether they write an answer; all on one page. The"
              + " stream of events tells people what changes, as conversation.presence.")
  public Page<PersonInConversation> listPresenceInConversations() {
    return new Page<>(presence.others(), null);
  }
}
