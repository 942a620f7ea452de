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
import ua.kramar.appeals.AppealRegistration;
import ua.kramar.appeals.LeaveComplaint;
import ua.kramar.appeals.RegisteredAppeal;
import ua.kramar.platform.caller.Permission;

/** Complaints that buyers leave in comments on the site (C2c). */
@ApplicationScoped
@Path("/storefront/complaints")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontComplaints {

  @Inject private AppealRegistration appeals;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RegisteredAppeal.class)))
  @Operation(
      summary = "Pass a complaint on",
      description =
          "A complaint that a buyer left in a comment about goods, an order or the shop's work, once"
              + " for each key: an appeal for the shop to answer. An order must be of the buyer's"
              + " account and of that shop (not-found).")
  public Response leaveComplaint(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid LeaveComplaint complaint) {
    return Response.status(Response.Status.CREATED)
        .entity(appeals.complain(key, complaint))
        .build();
  }
}
