package ua.kramar.notification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import ua.kramar.notification.ParkedNotification;
import ua.kramar.notification.ParkedNotifications;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** Parked notifications for the operator. */
@ApplicationScoped
@Path("/operator/deliveries")
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class ParkedNotificationsResource {

  @Inject private ParkedNotifications parked;

  @GET
  @Operation(description = "Notifications that are not attempted any more, each with the reason.")
  public Page<ParkedNotification> listParkedDeliveries(
      @QueryParam("state") @DefaultValue("parked") @Pattern(regexp = "parked") String state,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return parked.page(after, limit);
  }

  @POST
  @Path("/{id: \\d{1,18}}/replay")
  @APIResponse(responseCode = "204")
  @Operation(description = "Attempts the notification again, with a new schedule.")
  public void replayDelivery(@PathParam("id") long id) {
    parked.replay(id);
  }

  @POST
  @Path("/{id: \\d{1,18}}/discard")
  @APIResponse(responseCode = "204")
  @Operation(description = "Gives the notification up.")
  public void discardDelivery(@PathParam("id") long id) {
    parked.discard(id);
  }
}
