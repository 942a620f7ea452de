package ua.kramar.storefront.rest;

import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.view.BuyerConversations;
import ua.kramar.correspondence.view.BuyerMessageView;

/**
 * What a buyer wrote.
 *
 * @param conversation the id of the conversation that it stands in
 */
@Schema(name = "BuyersMessage")
public record BuyersMessage(String conversation, BuyerMessageView message) {

  static Response response(
      BuyerConversations conversations, String account, WrittenMessage written) {
    return Response.status(Response.Status.CREATED)
        .entity(
            new BuyersMessage(
                written.conversation(),
                conversations.written(
                    account, written.conversationId(), written.messageId())))
        .build();
  }
}
