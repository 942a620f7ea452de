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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.paymentreports.PaymentReports;
import ua.kramar.orders.paymentreports.ReportPayment;
import ua.kramar.orders.paymentreports.ReportedPayment;
import ua.kramar.platform.caller.Permission;

/** What the marketplace's site knows of the payment of an order. */
@ApplicationScoped
@Path("/storefront/orders/{number: \\d{1,18}}/payment")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontPayments {

  @Inject private PaymentReports reports;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReportedPayment.class)))
  @Operation(
      description =
          "Reports a payment, a refund, or that there is none. Reports may come late, twice and in"
              + " any order: money counts whenever it is reported, and the state is that of the"
              + " report whose time is the latest. A report with the external id of another one"
              + " about the order is answered as that was, if it says the same. An order that is"
              + " over takes refunds only.")
  public Response reportPayment(
      @PathParam("number") long number,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid ReportPayment report) {
    return Response.status(Response.Status.CREATED)
        .entity(reports.report(number, key, report))
        .build();
  }
}
