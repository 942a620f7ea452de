package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.moderation.HeldMessage;
import ua.kramar.correspondence.moderation.HeldMessages;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The messages of all shops on which operators decide (C5). */
@ApplicationScoped
@Path("/operator/messages")
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class ModerationResource {

  @Inject private HeldMessages held;

  @GET
  @Operation(description = "The messages that the content policy holds, the longest waiting first.")
  public Page<HeldMessage> listHeldMessages(
      @QueryParam("state")
          @DefaultValue("held")
          @Pattern(regexp = "held")
          @Schema(enumeration = "held", defaultValue = "held")
          String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return held.page(after, limit);
  }

  @POST
  @Path("/{id: \\d{1,18}}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(responseCode = "204")
  @Operation(
      description =
          "The message reaches the other side, or never does; its writer is told for what (rule)."
              + " Again, it has no effect; of two operators who decide differently the second is"
              + " refused (decided-already).")
  public void decideOnMessage(@PathParam("id") long id, @NotNull @Valid Decision decision) {
    held.decide(id, decision);
  }
}
