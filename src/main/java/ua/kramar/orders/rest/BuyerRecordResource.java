package ua.kramar.orders.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.orders.buyerrecord.BuyerRecord;
import ua.kramar.orders.buyerrecord.BuyerRecords;
import ua.kramar.platform.caller.Permission;

/** What became of the buyer's other orders. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/buyer-record")
@Tag(name = "orders")
@Produces(MediaType.APPLICATION_JSON)
public class BuyerRecordResource {

  @Inject private BuyerRecords records;

  @GET
  @RolesAllowed(Permission.READ_ORDERS)
  @Operation(
      summary = "Read what became of the buyer's other orders",
      description =
          "Of the other orders that this shop has had from the same phone number: how many parcels"
              + " were received, refused, not collected or came back, and which orders are not"
              + " handed over yet.")
  public BuyerRecord readBuyerRecord(@PathParam("number") long number) {
    return records.of(number);
  }
}
