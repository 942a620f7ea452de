package ua.kramar.callbacks.rest;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.callbacks.CallbackRequests;
import ua.kramar.callbacks.RequestCallback;
import ua.kramar.callbacks.view.CallbackView;
import ua.kramar.callbacks.view.CallbackViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The call-backs about an order of the acting shop (O12, O16). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/callbacks")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrderCallbacksResource {

  @Inject private CallbackRequests requests;
  @Inject private CallbackViews views;

  @POST
  @RolesAllowed(Permission.WRITE_ORDERS)
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = CallbackView.class)))
  @Operation(
      description =
          "Asks the marketplace's call centre to call the buyer, once for each key. The wanted time"
              + " is moved into the hours in which buyers may be called. One call about each matter"
              + " is planned at a time (callback-planned-already). A buyer who asks for no call is"
              + " not called to confirm the order (do-not-call).")
  public Response requestCallback(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid RequestCallback call) {
    long id = Long.parseLong(requests.request(number, key, call).id());
    return Response.status(Response.Status.CREATED).entity(views.get(id)).build();
  }

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(description = "The call-backs about the order, the newest first.")
  public Page<CallbackView> listOrderCallbacks(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return views.ofOrder(number, after, limit);
  }
}
