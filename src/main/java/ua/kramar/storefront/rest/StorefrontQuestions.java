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
import ua.kramar.correspondence.AskShop;
import ua.kramar.correspondence.BuyerCorrespondence;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.platform.caller.Permission;

/** What buyers ask shops (C2b). */
@ApplicationScoped
@Path("/storefront/sellers/{code: [a-z0-9-]{2,40}}/questions")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontQuestions {

  @Inject private BuyerCorrespondence correspondence;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenMessage.class)))
  @Operation(
      summary = "Ask a shop",
      description =
          "A question to a shop from its page, or from that of an article (sku), once for each key."
              + " What the same account asks from the same page goes on in the same conversation.")
  public Response askShop(
      @PathParam("code") String code,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid AskShop question) {
    WrittenMessage written = correspondence.ask(code, key, question);
    return Response.status(Response.Status.CREATED).entity(written).build();
  }
}
