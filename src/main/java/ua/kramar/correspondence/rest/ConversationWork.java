package ua.kramar.correspondence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.ShopCorrespondence;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.view.ConversationView;
import ua.kramar.correspondence.view.ConversationViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** What the acting shop does in a conversation. */
@ApplicationScoped
@Path("/conversations/{id: \\d{1,18}}")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class ConversationWork {

  /**
   * Which messages were read.
   *
   * @param through the id of the last one; null for all
   */
  @Schema(name = "ReadThrough")
  public record ReadThrough(
      @Pattern(regexp = "\\d{1,18}") @Schema(nullable = true) String through) {

    public ReadThrough {
      through = Text.nullIfEmpty(through);
    }

    Long id() {
      return through == null ? null : Long.valueOf(through);
    }
  }

  /**
   * Who answers.
   *
   * @param login of a person of the shop; null for nobody in particular. Must be said, so that a
   *     body without it takes nobody off
   */
  @Schema(name = "AssignConversation")
  public record Assignment(
      @JsonProperty(value = "login", required = true)
          @Size(max = 200)
          @Legible
          @Schema(required = true, nullable = true)
          String login) {

    public Assignment {
      login = Text.nullIfEmpty(login);
    }
  }

  /** Whether the conversation has a star. */
  @Schema(name = "StarConversation")
  public record Star(@NotNull Boolean starred) {}

  /** Why no answer is needed; for the shop's own record. */
  @Schema(name = "CloseConversation")
  public record NoReply(@NotBlank @Size(max = 500) @Legible(lines = true) String reason) {

    public NoReply {
      reason = Text.normal(reason);
    }
  }

  @Inject private ShopCorrespondence correspondence;
  @Inject private ConversationViews views;

  @POST
  @Path("/messages")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenMessage.class)))
  @Operation(
      description =
          "Writes to the buyer, once for each key. What a person writes can be taken back for 5 s"
              + " and reaches the buyer then; what a machine writes reaches the buyer at once. A"
              + " text with what may not be written (forbidden-content), or with a place of a template"
              + " that has no value (unfilled-places), is not stored.")
  public Response writeMessage(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid ShopMessage message) {
    return Response.status(Response.Status.CREATED)
        .entity(correspondence.write(id, key, message))
        .build();
  }

  @POST
  @Path("/read")
  @RolesAllowed(Permission.READ_MESSAGES)
  @Operation(
      summary = "Mark messages as read",
      description =
          "For people only: the calling person has read the buyer's messages. What a machine has"
              + " read, nobody has. A mark never goes back.")
  public ConversationView markRead(@PathParam("id") long id, @NotNull @Valid ReadThrough read) {
    correspondence.read(id, read.id());
    return views.get(id);
  }

  @PUT
  @Path("/assignee")
  @Operation(description = "Says who answers. It forbids nobody else to.")
  public ConversationView assignConversation(
      @PathParam("id") long id, @NotNull @Valid Assignment assignment) {
    correspondence.assign(id, assignment.login());
    return views.get(id);
  }

  @PUT
  @Path("/star")
  @Operation(description = "Marks the conversation with a star for the whole shop.")
  public ConversationView starConversation(@PathParam("id") long id, @NotNull @Valid Star star) {
    correspondence.star(id, star.starred());
    return views.get(id);
  }

  @POST
  @Path("/closing")
  @Operation(
      description =
          "Says that what the buyer wrote needs no answer, which stops the clock. Who answers all"
              + " the same takes that back first; the buyer's next message does so too. Again, it"
              + " is answered as the first time.")
  public ConversationView closeConversation(
      @PathParam("id") long id, @NotNull @Valid NoReply closing) {
    correspondence.close(id, closing.reason());
    return views.get(id);
  }

  @DELETE
  @Path("/closing")
  @APIResponse(responseCode = "204")
  @Operation(
      description = "Takes back that no answer is needed: the clock runs from the last message.")
  public void reopenConversation(@PathParam("id") long id) {
    correspondence.reopen(id);
  }
}
