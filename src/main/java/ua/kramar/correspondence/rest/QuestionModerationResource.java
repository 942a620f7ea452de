package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.moderation.HeldQuestion;
import ua.kramar.correspondence.moderation.HeldQuestions;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The public questions and answers of all shops on which operators decide (C3). */
@ApplicationScoped
@Path("/operator/product-questions")
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class QuestionModerationResource {

  @Inject private HeldQuestions held;

  @GET
  @Operation(
      description =
          "The public questions and answers that the content policy holds, and the questions that"
              + " shops reported; the longest waiting first.")
  public Page<HeldQuestion> listHeldQuestions(
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
          "Everybody gets to see the text, or nobody; its writer is told for what (rule). Again, it"
              + " has no effect; of two operators who decide differently the second is refused"
              + " (decided-already).")
  public void decideOnQuestion(@PathParam("id") long id, @NotNull @Valid Decision decision) {
    held.decide(id, decision);
  }
}
