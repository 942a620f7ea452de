package ua.kramar.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.Role;
import ua.kramar.access.people.ChangedPerson;
import ua.kramar.access.people.InvitationView;
import ua.kramar.access.people.Invitations;
import ua.kramar.access.people.People;
import ua.kramar.access.people.PersonView;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Mailable;
import ua.kramar.platform.values.Page;

/** The people of the acting shop, and invitations to it. For operators: the marketplace's staff. */
@ApplicationScoped
@Path("/people")
@Tag(name = "people", description = "The people of a shop, and invitations to it")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_PEOPLE)
public class PeopleResource {

  /**
   * @param email where the invitation is sent; becomes the login
   */
  @Schema(name = "NewInvitation")
  public record NewInvitation(
      @NotBlank @Mailable @Size(max = 200) @Schema(format = "idn-email") String email,
      @NotNull Role role) {}

  /** The role of a person from now on. */
  @Schema(name = "NewRole")
  public record NewRole(@NotNull Role role) {}

  @Inject private People people;
  @Inject private Invitations invitations;

  @GET
  @Operation(description = "Those who have joined, in this order; also deactivated ones.")
  public Page<PersonView> listPeople(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return people.page(after, limit);
  }

  @GET
  @Path("/invitations")
  @Operation(description = "The open ones, also those that have expired; never their links.")
  public Page<InvitationView> listInvitations(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return invitations.page(after, limit);
  }

  @POST
  @Path("/invitations")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @Operation(
      description =
          "Sends a link, valid once and for 24 hours, to the address, which becomes the login. A"
              + " former invitation to the address ends.")
  public Response invitePerson(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewInvitation wanted) {
    return Response.status(Response.Status.CREATED)
        .entity(invitations.invite(key, wanted.email(), wanted.role()))
        .build();
  }

  @DELETE
  @Path("/invitations/{id}")
  @APIResponse(responseCode = "204")
  @Operation(description = "The link is not valid any more.")
  public void withdrawInvitation(@PathParam("id") long id) {
    invitations.withdraw(id);
  }

  @PUT
  @Path("/{id}/role")
  @Operation(
      description =
          "Holds from the next request on. Tokens that the person has made and that allow more than"
              + " the role are revoked.")
  public ChangedPerson changeRole(@PathParam("id") long id, @NotNull @Valid NewRole wanted) {
    return people.changeRole(id, wanted.role());
  }

  @POST
  @Path("/{id}/deactivation")
  @Operation(
      description =
          "Ends the person's sessions and tokens. Doing it again has no effect. Another invitation"
              + " lets the person in again.")
  public ChangedPerson deactivatePerson(@PathParam("id") long id) {
    return people.deactivate(id);
  }
}
