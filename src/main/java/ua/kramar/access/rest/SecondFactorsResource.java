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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.factors.NewSecondFactor;
import ua.kramar.access.factors.RecoveryCodesView;
import ua.kramar.access.factors.SecondFactors;
import ua.kramar.access.factors.SecondFactorsView;
import ua.kramar.access.http.ClientAddress;
import ua.kramar.platform.validation.Legible;

/** The second factors of the person who is signed in. */
@ApplicationScoped
@Path("/second-factors")
@Tag(name = "session", description = "A person's session in the cabinet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SecondFactorsResource {

  /**
   * An authenticator app to come.
   *
   * @param label as the person calls the device
   * @param password of the person
   */
  @Schema(name = "SecondFactorWish")
  public record Wish(
      @NotBlank @Legible @Size(max = 60) String label,
      @NotBlank @Size(max = 1000) String password) {}

  /** What the app shows. */
  @Schema(name = "SecondFactorCode")
  public record Code(@NotBlank @Size(max = 40) String code) {}

  /** The password of the person. */
  @Schema(name = "OwnPassword")
  public record Proof(@NotBlank @Size(max = 1000) String password) {}

  @Inject private SecondFactors factors;
  @Inject private ClientAddress address;

  @GET
  @PermitAll
  @Operation(
      summary = "Read the own second factors",
      description = "Never their secrets. Not for tokens.")
  public SecondFactorsView secondFactors() {
    return factors.list();
  }

  @POST
  @PermitAll
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = NewSecondFactor.class)))
  @Operation(
      summary = "Begin with an authenticator app",
      description =
          "The secret is told this once, and good for 15 minutes until a code of the app confirms it;"
              + " one that was begun before is given up. Takes no Idempotency-Key: a repeated response"
              + " could not contain the secret. Not for tokens.")
  public Response beginSecondFactor(
      @NotNull @Valid Wish wish, @Context HttpServletRequest request) {
    return Response.status(Response.Status.CREATED)
        .entity(factors.begin(wish.label(), wish.password(), address.of(request)))
        .build();
  }

  @POST
  @Path("/{id}/confirmation")
  @PermitAll
  @Operation(
      summary = "Confirm an authenticator app by a code",
      description =
          "From now on signing in demands a code; all other sessions of the person end. The answer"
              + " has recovery codes when the person had none.")
  public RecoveryCodesView confirmSecondFactor(
      @PathParam("id") long id, @NotNull @Valid Code code, @Context HttpServletRequest request) {
    return factors.confirm(id, code.code().strip(), address.of(request));
  }

  @POST
  @Path("/{id}/removal")
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Remove an authenticator app",
      description = "With the last one the recovery codes go, and the password is enough again.")
  public void removeSecondFactor(
      @PathParam("id") long id, @NotNull @Valid Proof proof, @Context HttpServletRequest request) {
    factors.remove(id, proof.password(), address.of(request));
  }

  @POST
  @Path("/recovery-codes")
  @PermitAll
  @Operation(
      summary = "Make new recovery codes",
      description =
          "Ten codes, each good for one sign-in; those from before are not valid any more.")
  public RecoveryCodesView renewRecoveryCodes(
      @NotNull @Valid Proof proof, @Context HttpServletRequest request) {
    return factors.renewCodes(proof.password(), address.of(request));
  }
}
