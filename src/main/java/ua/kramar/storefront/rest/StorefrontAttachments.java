package ua.kramar.storefront.rest;

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
import ua.kramar.correspondence.BuyerFiles;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.rest.FileResponse;
import ua.kramar.platform.validation.Legible;

/** The files of a buyer's messages; the address is that of {@link StorefrontConversations}. */
@ApplicationScoped
@Path("/storefront/buyers/{account}")
@Tag(name = "storefront")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_STOREFRONT)
public class StorefrontAttachments {

  @Inject private BuyerFiles buyers;
  @Inject private MessageFiles files;

  @POST
  @Path("/shops/{shop}/attachments")
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
          "Takes in a buyer's file for messages to a shop, as uploadAttachment does. Send its id"
              + " with a message to that shop within a day.")
  public Response uploadAsBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("shop") String shop,
      @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
      @QueryParam("name") @DefaultValue("file") @Size(min = 1, max = 200) @Legible String name,
      InputStream bytes) {
    return Response.status(Response.Status.CREATED)
        .entity(buyers.take(account, shop, key, name, bytes))
        .build();
  }

  @GET
  @Path("/attachments/{id: \\d{1,18}}")
  @Produces(MediaType.WILDCARD)
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(
      summary = "Read a file as the buyer",
      description =
          "The bytes of a file that the buyer may read, with the type that it has by its content.")
  public Response attachmentOfBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account, @PathParam("id") long id) {
    AttachmentView file = buyers.readable(account, id);
    return FileResponse.of(
        file.name(),
        file.contentType(),
        file.size(),
        file.isImage(),
        out -> files.write(file, out));
  }

  @DELETE
  @Path("/shops/{shop}/attachments/{id: \\d{1,18}}")
  @APIResponse(responseCode = "204")
  @Operation(description = "Removes a file that the buyer has uploaded and not sent.")
  public void removeAsBuyer(
      @PathParam("account") @Size(max = 100) @Legible String account,
      @PathParam("shop") String shop,
      @PathParam("id") long id) {
    buyers.remove(account, shop, id);
  }
}
