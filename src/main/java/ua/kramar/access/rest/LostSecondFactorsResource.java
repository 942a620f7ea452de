package ua.kramar.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.factors.SecondFactors;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;

/** What operators do for people who have lost telephone and recovery codes. */
@ApplicationScoped
@Path("/operator/second-factors")
@Tag(name = "operator", description = "For the marketplace's operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class LostSecondFactorsResource {

  /**
   * Whose second factors are lost.
   *
   * @param reason how the operator knows that it is that person; the shop reads it in its audit
   */
  @Schema(name = "LostSecondFactors")
  public record Lost(
      @NotBlank @Size(max = 200) String login,
      @NotBlank @Legible(lines = true) @Size(max = 500) String reason) {}

  @Inject private SecondFactors factors;

  @POST
  @Path("/removal")
  @APIResponse(responseCode = "204")
  @Operation(
      summary = "Remove the second factors of somebody who has lost them",
      description =
          "The password is enough again, all sessions of the person end, and the person is told by"
              + " mail. Not for the own ones.")
  public void removeLostSecondFactors(@NotNull @Valid Lost lost) {
    factors.removeLost(lost.login(), lost.reason());
  }
}
