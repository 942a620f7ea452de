package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.CheckedMessage;
import ua.kramar.correspondence.ShopCorrespondence;
import ua.kramar.correspondence.texts.SentText;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** Messages of the acting shop, wherever they stand. */
@ApplicationScoped
@Path("/messages")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class MessagesResource {

  /**
   * A text to be checked.
   *
   * @param text as it is typed
   * @param conversation the id of the conversation in which it would be written; null for none
   * @param order the number of the order that it would be about, where there is no conversation
   *     yet; null for none
   * @param template the id of the template that it is made of; null for none
   * @param question the id of the public question that it would answer; null for none
   */
  @Schema(name = "CheckMessage")
  public record Check(
      @NotNull @Size(max = ShopMessage.MOST) @Legible(lines = true) String text,
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String conversation,
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String order,
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String template,
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String question) {

    public Check {
      text = SentText.of(text, null);
      conversation = Text.nullIfEmpty(conversation);
      order = Text.nullIfEmpty(order);
      template = Text.nullIfEmpty(template);
      question = Text.nullIfEmpty(question);
    }
  }

  @Inject private ShopCorrespondence correspondence;

  @POST
  @Path("/check")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      description =
          "What the content policy says of a text of the shop, without sending it: what of it may"
              + " not be written, and where; and what could be written more simply or clearly,"
              + " which never keeps a text from being sent.")
  public CheckedMessage checkMessage(@NotNull @Valid Check check) {
    ShopMessage message = new ShopMessage(check.text(), check.template());
    return check.question() == null
        ? correspondence.check(message, id(check.conversation()), id(check.order()))
        : correspondence.checkAnswer(message, id(check.question()));
  }

  @POST
  @Path("/{id: \\d{1,18}}/undo")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      description =
          "Takes back a message that the calling person wrote less than 5 s ago. The buyer has not"
              + " seen it and never will; nothing of it is kept.")
  public ShopCorrespondence.TakenBack takeMessageBack(@PathParam("id") long id) {
    return correspondence.takeBack(id);
  }

  private static Long id(String text) {
    return text == null ? null : Long.valueOf(text);
  }
}
