package ua.kramar.correspondence.rest;

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
import ua.kramar.correspondence.ShopCorrespondence;
import ua.kramar.correspondence.WrittenMessage;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.platform.caller.Permission;

/** Messages of the acting shop to the buyer of an order (O2). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/messages")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class OrderMessagesResource {

  @Inject private ShopCorrespondence correspondence;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = WrittenMessage.class)))
  @Operation(
      description =
          "Writes to the cabinet of the order's buyer, as writeMessage does; opens the conversation"
              + " if there is none. A buyer without an account has no cabinet"
              + " (buyer-without-cabinet).")
  public Response writeAboutOrder(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid ShopMessage message) {
    return Response.status(Response.Status.CREATED)
        .entity(correspondence.writeAboutOrder(number, key, message))
        .build();
  }
}
