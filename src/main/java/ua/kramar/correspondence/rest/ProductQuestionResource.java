package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.questions.ShopQuestions;
import ua.kramar.correspondence.questions.WriteAnswer;
import ua.kramar.correspondence.questions.WrittenAnswer;
import ua.kramar.correspondence.questions.view.AnswerView;
import ua.kramar.correspondence.questions.view.ProductQuestionView;
import ua.kramar.correspondence.questions.view.ProductQuestions;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/** One public question of the acting shop, and what the shop does about it (C3). */
@ApplicationScoped
@Path("/product-questions/{id: \\d{1,18}}")
@Tag(name = "questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class ProductQuestionResource {

  /** Why the marketplace should look at a question. */
  @Schema(name = "ReportQuestion")
  public record Report(@NotBlank @Size(max = 500) @Legible(lines = true) String reason) {

    public Report {
      reason = Text.normal(reason);
    }
  }

  @Inject private ShopQuestions work;
  @Inject private ProductQuestions questions;

  @GET
  @RolesAllowed(Permission.READ_MESSAGES)
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductQuestionView.class)))
  @Operation(description = "The question with the answer that is shown; the ETag is its version.")
  public Response productQuestion(@PathParam("id") long id) {
    return shown(id);
  }

  @GET
  @Path("/answers")
  @RolesAllowed(Permission.READ_MESSAGES)
  @Operation(
      description =
          "All answers that were written, the newest first: those that were corrected or withdrawn,"
              + " and those that the marketplace refused, with the reason.")
  public Page<AnswerView> listAnswers(
      @PathParam("id") long id,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return questions.answers(id, after, limit);
  }

  @POST
  @Path("/answer")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenAnswer.class)))
  @Operation(
      description =
          "Answers publicly, once for each key. A text with what may not be written"
              + " (forbidden-content) is not stored. A question has one answer: of two at once the"
              + " second is refused (question-answered).")
  public Response answerQuestion(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid WriteAnswer answer) {
    return Response.status(Response.Status.CREATED).entity(work.answer(id, key, answer)).build();
  }

  @PUT
  @Path("/answer")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductQuestionView.class)))
  @Operation(
      description =
          "Puts another answer in place of the one that is shown; that stays in the history.")
  public Response correctAnswer(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid WriteAnswer answer) {
    try {
      work.correct(id, Preconditions.admitted(version), answer);
    } catch (StaleVersion stale) {
      throw stale.showing("currentQuestion", questions.get(id));
    }
    return shown(id);
  }

  @DELETE
  @Path("/answer")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductQuestionView.class)))
  @Operation(
      description =
          "Takes the answer away, which stays in the history: the question waits again, from now"
              + " on.")
  public Response withdrawAnswer(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    try {
      work.withdraw(id, Preconditions.admitted(version));
    } catch (StaleVersion stale) {
      throw stale.showing("currentQuestion", questions.get(id));
    }
    return shown(id);
  }

  @POST
  @Path("/report")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProductQuestionView.class)))
  @Operation(
      description =
          "Asks the marketplace to look at the question: nobody sees it until that decides. Again,"
              + " it has no effect; a question that the marketplace let stand cannot be reported"
              + " again (report-decided).")
  public Response reportQuestion(@PathParam("id") long id, @NotNull @Valid Report report) {
    work.report(id, report.reason());
    return shown(id);
  }

  private Response shown(long id) {
    ProductQuestionView question = questions.get(id);
    return Response.ok(question).tag(Preconditions.tag(question.version())).build();
  }
}
