package ua.kramar.correspondence.rest;

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
import ua.kramar.correspondence.templates.FilledTemplate;
import ua.kramar.correspondence.templates.FilledTemplates;
import ua.kramar.platform.caller.Permission;

/** Templates with the values of an order, whether or not somebody has written about it. */
@ApplicationScoped
@Path("/orders/{number: \\d{1,18}}/templates")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class OrderTemplates {

  @Inject private FilledTemplates templates;

  @GET
  @Path("/{template: \\d{1,18}}")
  @Operation(
      summary = "Fill in a template for an order",
      description = "The template with the values of the order, as templateInConversation.")
  public FilledTemplate templateAboutOrder(
      @PathParam("number") long number, @PathParam("template") long template) {
    return templates.aboutOrder(number, template);
  }
}
