package ua.kramar.access.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.http.ClientAddress;
import ua.kramar.access.passwords.ForgottenPasswords;
import ua.kramar.access.passwords.NewPassword;
import ua.kramar.access.passwords.PasswordChange;

/** A person's own password: changed, or replaced when it is forgotten. */
@ApplicationScoped
@Path("/password")
@Tag(name = "session", description = "A person's session in the cabinet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class PasswordResource {

  /**
   * @param newPassword at least 15 characters, at most 128; refused when it is widely known or
   *     easily guessed
   * @param revokeTokens whether the API tokens that the person has made are revoked too; null is no
   */
  @Schema(name = "PasswordChange")
  public record Change(
      @NotBlank @Size(max = 1000) String oldPassword,
      @NotNull @Size(max = 1000) String newPassword,
      Boolean revokeTokens) {}

  /** Whose password is forgotten. */
  @Schema(name = "ForgottenPassword")
  public record Forgotten(@NotBlank @Size(max = 200) String login) {}

  /** The new password; as in {@link Change}. */
  @Schema(name = "NewPassword")
  public record Chosen(@NotNull @Size(max = 1000) String password, Boolean revokeTokens) {}

  @Inject private PasswordChange change;
  @Inject private ForgottenPasswords forgotten;
  @Inject private ClientAddress address;

  @PUT
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Change the own password",
      description =
          "Ends all other sessions of the person, and the tokens that the person has made if"
              + " revokeTokens is true. Not for tokens.")
  public void changePassword(@NotNull @Valid Change wanted, @Context HttpServletRequest request) {
    change.change(
        wanted.oldPassword(),
        new NewPassword(wanted.newPassword(), Boolean.TRUE.equals(wanted.revokeTokens())),
        address.of(request));
  }

  @POST
  @Path("/reset")
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Ask for a link to a new password",
      description =
          "Sent by mail, valid once and for one hour. The answer is the same whether or not there is"
              + " such an account.")
  @SecurityRequirements
  public void requestReset(@NotNull @Valid Forgotten wanted, @Context HttpServletRequest request) {
    forgotten.request(wanted.login(), address.of(request));
  }

  @POST
  @Path("/reset/{secret}")
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Choose a new password by a link",
      description =
          "Ends all sessions of the person, and the tokens that the person has made if revokeTokens"
              + " is true. The link stays valid when the password is refused.")
  @SecurityRequirements
  public void resetPassword(
      @Parameter(description = "What follows # in the link") @PathParam("secret") String secret,
      @NotNull @Valid Chosen chosen) {
    change.reset(
        secret, new NewPassword(chosen.password(), Boolean.TRUE.equals(chosen.revokeTokens())));
  }
}
