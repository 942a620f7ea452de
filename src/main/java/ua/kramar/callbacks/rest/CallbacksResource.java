package ua.kramar.callbacks.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.callbacks.CallbackRequests;
import ua.kramar.callbacks.CallbackState;
import ua.kramar.callbacks.view.CallbackView;
import ua.kramar.callbacks.view.CallbackViews;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** The call-backs of the acting shop (O12, O16). */
@ApplicationScoped
@Path("/callbacks")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class CallbacksResource {

  @Inject private CallbackRequests requests;
  @Inject private CallbackViews views;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "List call-backs",
      description = "Calls that the marketplace's call centre is asked for, the newest first.")
  public Page<CallbackView> listCallbacks(
      @QueryParam("state") @Pattern(regexp = CallbackState.PATTERN) String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return views.page(state == null ? null : CallbackState.valueOf(state), after, limit);
  }

  @GET
  @Path("/{id: \\d{1,18}}")
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Read a call-back",
      description = "One of the shop's, with its time, the attempts and what came of the last one.")
  public CallbackView callback(@PathParam("id") long id) {
    return views.get(id);
  }

  @DELETE
  @Path("/{id: \\d{1,18}}")
  @RolesAllowed(Permission.WRITE_ORDERS)
  @Operation(
      summary = "Cancel a call-back",
      description =
          "Nobody calls any more; an agent who has it at the moment can no longer report it. Again,"
              + " it has no effect. One that has ended stays as it is (callback-over).")
  public CallbackView cancelCallback(@PathParam("id") long id) {
    requests.cancel(id);
    return views.get(id);
  }
}
