package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.questions.AskAboutProduct;
import ua.kramar.correspondence.questions.AskedQuestion;
import ua.kramar.correspondence.questions.BuyerQuestions;
import ua.kramar.platform.caller.Permission;

/** Public questions about products, which the site asks for buyers (C3). */
@ApplicationScoped
@Path("/storefront/product-questions")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontProductQuestions {

  @Inject private BuyerQuestions questions;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AskedQuestion.class)))
  @Operation(
      summary = "Ask about a product",
      description =
          "A public question, once for each key. What would be contact data, advertising or an"
              + " insult for everybody to read waits for a decision of the marketplace (state 1).")
  public Response askAboutProduct(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid AskAboutProduct question) {
    return Response.status(Response.Status.CREATED).entity(questions.ask(key, question)).build();
  }
}
