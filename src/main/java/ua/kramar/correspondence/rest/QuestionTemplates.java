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

/**
 * Templates with the values of a public question; the address is that of {@link
 * ProductQuestionResource}.
 */
@ApplicationScoped
@Path("/product-questions/{id: \\d{1,18}}")
@Tag(name = "questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class QuestionTemplates {

  @Inject private FilledTemplates templates;

  @GET
  @Path("/templates/{template: \\d{1,18}}")
  @Operation(
      summary = "Fill in a template",
      description =
          "The template with the values of the question. Its id is sent with the answer: then a"
              + " value may have signs that may not be typed, such as the + of a model's name.")
  public FilledTemplate templateInQuestion(
      @PathParam("id") long id, @PathParam("template") long template) {
    return templates.inPublicQuestion(id, template);
  }
}
