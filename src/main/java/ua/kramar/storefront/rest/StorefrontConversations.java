package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.BuyerCorrespondence;
import ua.kramar.correspondence.BuyerLetterOptions;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.view.BuyerConversationView;
import ua.kramar.correspondence.view.BuyerConversations;
import ua.kramar.correspondence.view.BuyerMessageView;
import ua.kramar.correspondence.view.BuyerUnread;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/**
 * The conversations in a buyer's cabinet (C1). What belongs to another account does not exist for
 * the buyer.
 */
@ApplicationScoped
@Path("/storefront/buyers/{account}")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontConversations {

  /**
   * Which messages were read.
   *
   * @param through the id of the last one; null for all
   */
  @Schema(name = "BuyerReadThrough")
  public record ReadByBuyer(
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String through) {

    public ReadByBuyer {
      through = Text.nullIfEmpty(through);
    }
  }

  /**
   * What a buyer chose for letters about messages.
   *
   * @param messageText whether a letter has the text of the message; otherwise it says that there
   *     is one
   */
  @Schema(name = "BuyerLetterOptions")
  public record LetterOptions(@NotNull Boolean messageText) {}

  @Inject private BuyerCorrespondence correspondence;
  @Inject private BuyerConversations conversations;
  @Inject private BuyerLetterOptions options;

  @GET
  @Path("/conversations")
  @Operation(description = "The buyer's conversations with all shops, the newest first.")
  public Page<BuyerConversationView> listConversationsOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return conversations.page(account, after, limit);
  }

  @GET
  @Path("/unread")
  @Operation(description = "How much the buyer has not read, in all shops.")
  public BuyerUnread countUnreadOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account) {
    return conversations.unread(account);
  }

  @GET
  @Path("/conversations/{id: \\d{1,18}}")
  @Operation(description = "The conversation, with the buyer's messages that are not sent yet.")
  public BuyerConversationView conversationOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account, @PathParam("id") long id) {
    return conversations.get(account, id);
  }

  @GET
  @Path("/conversations/{id: \\d{1,18}}/messages")
  @Operation(description = "The messages that both sides can read, the newest first.")
  public Page<BuyerMessageView> listMessagesOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return conversations.messages(account, id, after, limit);
  }

  @POST
  @Path("/conversations/{id: \\d{1,18}}/messages")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenMessage.class)))
  @Operation(description = "Writes on in the conversation, once for each key.")
  public Response writeAsBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid WriteMessage message) {
    return Response.status(Response.Status.CREATED)
        .entity(correspondence.write(id, account, key, message))
        .build();
  }

  @POST
  @Path("/conversations/{id: \\d{1,18}}/read")
  @Operation(
      summary = "Mark messages as read by the buyer",
      description = "The buyer has read the shop's messages. A mark never goes back.")
  public BuyerConversationView markReadByBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("id") long id,
      @NotNull @Valid ReadByBuyer read) {
    correspondence.read(id, account, read.through() == null ? null : Long.valueOf(read.through()));
    return conversations.get(account, id);
  }

  @GET
  @Path("/letter-options")
  @Operation(description = "What the buyer chose for letters about messages.")
  public LetterOptions letterOptions(
      @PathParam("account") @Size(max = 100) @Legible String account) {
    return new LetterOptions(options.takesMessageText(account));
  }

  @PUT
  @Path("/letter-options")
  @Operation(
      description = "The buyer's choice for letters about messages, whichever shop writes (C1).")
  public LetterOptions setLetterOptions(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @NotNull @Valid LetterOptions wanted) {
    options.takeMessageText(account, wanted.messageText());
    return wanted;
  }
}
