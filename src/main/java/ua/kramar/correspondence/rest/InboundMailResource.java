package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.mail.RawMail;
import ua.kramar.correspondence.replies.MailOutcome;
import ua.kramar.correspondence.replies.MailReplies;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;

/** Takes the mails with which buyers answer letters, from the mail system that received them. */
@ApplicationScoped
@Path("/mail/inbound")
@Tag(name = "mail", description = "For the mail system that receives answers to letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_MAIL_RELAY)
public class InboundMailResource {

  /**
   * A mail and its envelope.
   *
   * @param recipient one; a mail to several is handed over for each
   * @param sender empty for the null sender; null when it is not known
   * @param mail as it came over the wire (RFC 5322), in Base64; its beginning is enough, since
   *     files are dropped
   */
  @Schema(name = "InboundMail")
  public record InboundMail(
      @NotBlank @Size(max = 320) @Legible String recipient,
      @Size(max = 320) @Legible @Schema(nullable = true) String sender,
      @NotBlank @Size(max = 1_048_576) @Legible String mail) {

    byte[] content() {
      try {
        return Base64.getDecoder().decode(mail);
      } catch (IllegalArgumentException e) {
        throw new Invalid("mail", "base64");
      }
    }
  }

  @Inject private MailReplies replies;

  @POST
  @Operation(
      summary = "Hand over a mail",
      description =
          "A mail to an address at which buyers answer letters. It is stored as the buyer's message"
              + " when the answer comes, once for each Message-ID. What a machine wrote is dropped."
              + " 404 and 422 are for good, and their detail is what to tell the sender; after"
              + " anything else try again later.")
  public MailOutcome handOverMail(@NotNull @Valid InboundMail inbound) {
    return replies.accept(inbound.recipient(), RawMail.read(inbound.content(), inbound.sender()));
  }
}
