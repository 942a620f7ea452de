package ua.kramar.correspondence.rest;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.view.ConversationViews;
import ua.kramar.correspondence.view.MessageView;

/**
 * A message that was written.
 *
 * @param conversation the id of the conversation that it stands in
 */
@Schema(name = "SentMessage")
public record SentMessage(String conversation, MessageView message) {

  static Response response(ConversationViews views, WrittenMessage written) {
    return Response.status(Response.Status.CREATED)
        .entity(
            new SentMessage(
                written.conversation(),
                views.written(written.conversationId(), written.messageId())))
        .build();
  }
}
