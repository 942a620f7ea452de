package ua.kramar.correspondence.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.attachments.Owner;
import ua.kramar.correspondence.attachments.StoredAttachments;
import ua.kramar.correspondence.attachments.Uploads;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.FileResponse;
import ua.kramar.platform.validation.Legible;

/** The files of the acting shop's messages, and those that its buyers have sent. */
@ApplicationScoped
@Path("/attachments")
@Tag(name = "correspondence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_MESSAGES)
public class AttachmentsResource {

  @Inject private Uploads uploads;
  @Inject private StoredAttachments stored;
  @Inject private MessageFiles files;
  @Inject private CurrentActor actor;

  @POST
  @Consumes(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "201",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttachmentView.class)))
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      description =
          "Takes in a file of up to 10 MB, once for each key; the type of the body does not matter."
              + " What it is is found by its content: JPEG, PNG, PDF or text in UTF-8. Images are"
              + " written anew without their metadata. Send its id with a message within a day.")
  public Response uploadAttachment(
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @QueryParam("name") @DefaultValue("file") @Size(min = 1, max = 200) @Legible String name,
      InputStream bytes) {
    return Response.status(Response.Status.CREATED)
        .entity(uploads.take(owner(), key, name, bytes))
        .build();
  }

  @GET
  @Path("/{id: \\d{1,18}}")
  @RolesAllowed(Permission.READ_MESSAGES)
  @Produces(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "Read a file",
      description =
          "The bytes of a file that the shop may read, with the type that it has by its content.")
  public Response attachment(@PathParam("id") long id) {
    AttachmentView file = files.readable(owner(), id);
    return FileResponse.of(
        file.name(),
        file.contentType(),
        file.size(),
        file.isImage(),
        out -> files.write(file, out));
  }

  @DELETE
  @Path("/{id: \\d{1,18}}")
  @APIResponse(responseCode = "204")
  @Operation(description = "Removes a file that the caller has uploaded and not sent.")
  public void removeAttachment(@PathParam("id") long id) {
    stored.remove(owner(), id);
  }

  private Owner owner() {
    return new Owner(actor.get().sellerId(), Side.SELLER, actor.get().name());
  }
}
