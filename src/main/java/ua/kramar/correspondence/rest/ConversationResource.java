package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.view.ConversationView;
import ua.kramar.correspondence.view.ConversationViews;
import ua.kramar.correspondence.view.MessageView;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/**
 * Reads one conversation of the acting shop, which marks nothing as read. Jakarta REST looks for an
 * operation only in the classes whose template fits the address best, so it has that of {@link
 * ConversationWork}.
 */
@ApplicationScoped
@Path("/conversations/{id: \\d{1,18}}")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_MESSAGES)
public class ConversationResource {

  @Inject private ConversationViews views;

  @GET
  @Operation(description = "The conversation, with the shop's messages that are not sent yet.")
  public ConversationView conversation(@PathParam("id") long id) {
    return views.get(id);
  }

  @GET
  @Path("/messages")
  @Operation(description = "The messages that both sides can read, the newest first.")
  public Page<MessageView> listMessages(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return views.messages(id, after, limit);
  }
}
