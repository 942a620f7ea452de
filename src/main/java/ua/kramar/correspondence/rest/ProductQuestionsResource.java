package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.questions.view.ProductQuestionView;
import ua.kramar.correspondence.questions.view.ProductQuestions;
import ua.kramar.correspondence.questions.view.QuestionSection;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;

/** Reads the public questions about products of the acting shop (C3). */
@ApplicationScoped
@Path("/product-questions")
@Tag(name = "questions", description = "Public questions about products: everybody reads them")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.READ_MESSAGES)
public class ProductQuestionsResource {

  @Inject private ProductQuestions questions;

  @GET
  @Operation(
      description =
          "Those that wait for an answer first, by their deadlines; then the answered ones and"
              + " those that the shop reported to the marketplace, the newest first.")
  public Page<ProductQuestionView> listProductQuestions(
      @QueryParam("section")
          @Pattern(regexp = "waiting|answered|reported")
          @Schema(enumeration = {"waiting", "answered", "reported"})
          String section,
      @QueryParam("sku") @Size(min = 1, max = 100) @Legible String sku,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return questions.page(
        section == null ? null : QuestionSection.valueOf(section.toUpperCase(Locale.ROOT)),
        sku,
        after,
        limit);
  }

  @GET
  @Path("/counts")
  @Operation(description = "How many questions wait, and how many of them are late.")
  public ProductQuestions.Counts countProductQuestions() {
    return questions.counts();
  }
}
