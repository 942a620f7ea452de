package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.templates.MessageTemplates;
import ua.kramar.correspondence.templates.NewTemplate;
import ua.kramar.correspondence.templates.TemplateCheck;
import ua.kramar.correspondence.templates.TemplateView;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.texts.TemplateKind;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.Preconditions;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;

/** The templates of the acting shop's messages. */
@ApplicationScoped
@Path("/templates")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class TemplatesResource {

  /** A text that may become a template. */
  @Schema(name = "CheckTemplate")
  public record Check(
      @NotNull TemplateKind kind,
      @NotNull @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"}) String language,
      @NotNull @Size(max = ShopMessage.MOST) @Legible(lines = true) String text) {}

  @Inject private MessageTemplates templates;
  @Inject private TemplateCheck check;

  @GET
  @Operation(description = "The templates, the oldest first.")
  public Page<TemplateView> listTemplates(
      @QueryParam("kind")
          @Pattern(regexp = "ORDER|SHOP|QUESTION")
          @Schema(enumeration = {"ORDER", "SHOP", "QUESTION"})
          String kind,
      @QueryParam("language") @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"})
          String language,
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return templates.page(kind == null ? null : TemplateKind.valueOf(kind), language, after, limit);
  }

  @GET
  @Path("/{id: \\d{1,18}}")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @Operation(summary = "Read a template", description = "With what its places may stand for.")
  public Response template(@PathParam("id") long id) {
    return response(Response.Status.OK, templates.get(id));
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @Operation(
      description =
          "Adds a template, once for each key. A place for what is not among the kind's variables"
              + " is refused, and so is a text that may not be written (forbidden-content) with any"
              + " value.")
  public Response addTemplate(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewTemplate template) {
    return response(Response.Status.CREATED, templates.add(key, template));
  }

  @PUT
  @Path("/{id: \\d{1,18}}")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TemplateView.class)))
  @Operation(description = "Replaces a template, which is checked as a new one.")
  public Response setTemplate(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @NotNull @Valid NewTemplate template) {
    return response(
        Response.Status.OK, templates.replace(id, Preconditions.admitted(version), template));
  }

  @DELETE
  @Path("/{id: \\d{1,18}}")
  @APIResponse(responseCode = "204")
  @Operation(description = "Removes a template. What was written with it stays.")
  public void removeTemplate(
      @PathParam("id") long id,
      @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) String version) {
    templates.remove(id, Preconditions.admitted(version));
  }

  @POST
  @Path("/check")
  @Operation(
      description =
          "What would be said of a template's text, without saving it, and the text with examples"
              + " in its places.")
  public TemplateCheck.Checked checkTemplate(@NotNull @Valid Check text) {
    return check.check(text.kind(), Locale.forLanguageTag(text.language()), text.text());
  }

  private static Response response(Response.Status status, TemplateView template) {
    return Response.status(status)
        .entity(template)
        .tag(Preconditions.tag(template.version()))
        .build();
  }
}
