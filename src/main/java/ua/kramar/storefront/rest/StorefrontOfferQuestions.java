package ua.kramar.storefront.rest;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.questions.view.PublicQuestion;
import ua.kramar.correspondence.questions.view.PublicQuestions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;

/** What everybody reads beside a product (C3). */
@ApplicationScoped
@Path("/storefront/sellers/{code: [a-z0-9-]{2,40}}/offers/{sku}/questions")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class StorefrontOfferQuestions {

  @Inject private PublicQuestions questions;

  @GET
  @PermitAll
  @SecurityRequirements
  @Operation(
      summary = "List what was asked about a product",
      description =
          "The answered questions about an article, those that were answered last first. For"
              + " everybody, without signing in; nothing of the buyers but the names that they"
              + " chose.")
  public Page<PublicQuestion> listPublicQuestions(
      @PathParam("code") String code,
      @PathParam("sku") @Size(max = 100) @Legible String sku,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return questions.about(code, sku, after, limit);
  }
}
