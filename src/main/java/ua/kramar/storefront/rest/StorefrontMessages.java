package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.BuyerCorrespondence;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.texts.SentText;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** What buyers write about their orders (C2a). */
@ApplicationScoped
@Path("/storefront/orders/{number: \\d{1,18}}/messages")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontMessages {

  /**
   * A buyer's message about an order.
   *
   * @param account the buyer's account, which must be that of the order
   * @param text may be empty beside a file
   * @param attachments the ids of files that the buyer has uploaded for the shop; null for none
   */
  @Schema(name = "BuyersOrderMessage")
  public record OrderMessage(
      @NotBlank @Size(max = 100) @Legible String account,
      @NotNull @Size(max = WriteMessage.MOST) @Legible(lines = true) String text,
      @Size(max = WriteMessage.MOST_FILES) @Schema(nullable = true)
          List<@NotNull @Pattern(regexp = "\\d{1,18}") String> attachments) {

    public OrderMessage {
      account = Text.normal(account);
      text = SentText.of(text, attachments);
    }
  }

  @Inject private BuyerCorrespondence correspondence;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenMessage.class)))
  @Operation(
      summary = "Write about an order",
      description =
          "The message of a buyer about an order, once for each key. Another account than"
              + " that of the order is refused as if there were no such order (not-found).")
  public Response askAboutOrder(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid OrderMessage message) {
    WrittenMessage written =
        correspondence.writeAboutOrder(
            number,
            message.account(),
            key,
            new WriteMessage(message.text(), message.attachments()));
    return Response.status(Response.Status.CREATED).entity(written).build();
  }
}
