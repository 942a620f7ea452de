package ua.kramar.notification.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import ua.kramar.notification.requested.NewOrderNotice;
import ua.kramar.notification.requested.NoticeChannels;
import ua.kramar.notification.requested.OrderNotices;
import ua.kramar.notification.requested.RequestedNoticeView;
import ua.kramar.platform.caller.Permission;

/** Messages of the acting shop to the phone of an order's buyer (O10, O16, O20). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/notices")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class OrderNoticesResource {

  @Inject private OrderNotices notices;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RequestedNoticeView.class)))
  @Operation(
      description =
          "Tells the buyer by SMS or Viber, with a template for orders that is filled in now. What"
              + " a person sends can be taken back for 10 seconds. The timeline shows whether it"
              + " has arrived. Refused: channel-unavailable, phone-takes-no-messages;"
              + " no-message-wanted when the buyer asks for no call and has paid by card, unless"
              + " the notice is about another subject than the confirmation.")
  public Response sendNotice(
      @PathParam("number") long number,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewOrderNotice notice) {
    return Response.status(Response.Status.CREATED)
        .entity(notices.add(number, key, notice))
        .build();
  }

  @GET
  @Path("/channels")
  @Operation(description = "By what the buyer of the order can be told something.")
  public NoticeChannels noticeChannels(@PathParam("number") long number) {
    return notices.channels(number);
  }

  @POST
  @Path("/{id: \\d{1,18}}/undo")
  @APIResponse(responseCode = "204")
  @Operation(
      description =
          "Takes back a notice that has not been sent (notice-sent-already); again, without"
              + " effect.")
  public void undoNotice(@PathParam("number") long number, @PathParam("id") long id) {
    notices.takeBack(number, id);
  }
}
