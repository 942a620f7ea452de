package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.questions.view.AskedQuestionView;
import ua.kramar.correspondence.questions.view.PublicQuestions;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;

/** The public questions that a buyer has asked, with what became of them (C3). */
@ApplicationScoped
@Path("/storefront/buyers/{account}/product-questions")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontAskedQuestions {

  @Inject private PublicQuestions questions;

  @GET
  @Operation(
      description =
          "The buyer's public questions to all shops, the newest first: also those that wait for"
              + " the marketplace, and those that it refused, with the reason.")
  public Page<AskedQuestionView> listQuestionsOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return questions.of(account, after, limit);
  }
}
