package ua.kramar.storefront.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;
import ua.kramar.returns.view.BuyersReturn;
import ua.kramar.returns.view.BuyersReturns;

/** What the site shows to buyers of their returns. */
@ApplicationScoped
@Path("/storefront/buyers/{account}/orders/{number: \\d{1,18}}/returns")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontBuyersReturns {

  @Inject private BuyersReturns returns;

  @GET
  @Operation(
      description =
          "The newest 100 returns of an order, the newest first. Another account than that of the"
              + " order is refused as if there were no such order (not-found).")
  public Page<BuyersReturn> listBuyersReturns(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("number") long number) {
    return new Page<>(returns.of(number, Text.normal(account)), null);
  }
}
