package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.paymentreports.PaymentOnRecord;
import ua.kramar.orders.paymentreports.PaymentReports;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Page;

/** What the marketplace's site has reported about the payment of an order (O2). */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/payments")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsResource {

  @Inject private PaymentReports reports;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      description =
          "The reports of the site about the payment, the one that came last first. An order that"
              + " was paid when it was placed has none until another one comes.")
  public Page<PaymentOnRecord> listPayments(
      @PathParam("number") long number,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return reports.page(number, after, limit);
  }
}
