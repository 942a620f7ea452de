package ua.kramar.access.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.Person;
import ua.kramar.access.people.InvitationPreview;
import ua.kramar.access.people.Joining;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Text;

/** An invitation for the invited person: the secret from the letter is the only credential. */
@ApplicationScoped
@Path("/invitations/{secret}")
@Tag(name = "people", description = "The people of a shop, and invitations to it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class InvitationResource {

  /**
   * What the invited person chooses.
   *
   * @param password 15 to 128 characters; refused when it is widely known or easily guessed
   */
  @Schema(name = "Joining")
  public record Choice(
      @NotBlank @Size(max = 200) @Legible String name, @NotNull @Size(max = 1000) String password) {

    public Choice {
      name = Text.normal(name);
    }
  }

  private static final String SECRET = "What follows # in the link of the letter";

  @Inject private Joining joining;

  @GET
  @PermitAll
  @Operation(summary = "Read an invitation", description = "What the invited person joins.")
  @SecurityRequirements
  public InvitationPreview invitation(
      @Parameter(description = SECRET) @PathParam("secret") String secret) {
    return joining.preview(secret);
  }

  @POST
  @PermitAll
  @Operation(
      description =
          "Creates the person's account, or activates it again. Takes no Idempotency-Key: the link"
              + " is valid once, and after a lost answer the person signs in.")
  @SecurityRequirements
  public Person acceptInvitation(
      @Parameter(description = SECRET) @PathParam("secret") String secret,
      @NotNull @Valid Choice choice) {
    return joining.join(secret, choice.name(), choice.password());
  }
}
