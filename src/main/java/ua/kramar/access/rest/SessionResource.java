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
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.Client;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.access.Person;
import ua.kramar.access.Sessions;
import ua.kramar.access.http.ClientAddress;
import ua.kramar.access.http.SessionCookies;
import ua.kramar.access.signin.SignIn;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Unauthenticated;

/** A person's session in the cabinet. */
@ApplicationScoped
@Path("/session")
@Tag(name = "session", description = "A person's session in the cabinet")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class SessionResource {

  /**
   * Login and password.
   *
   * @param code what the authenticator app shows, or a recovery code; only for people who have a
   *     second factor
   */
  @Schema(name = "Login")
  public record Login(
      @NotBlank @Size(max = 200) String login,
      @NotBlank @Size(max = 1000) String password,
      @Size(max = 40) String code) {}

  @Inject private SignIn signIn;
  @Inject private Sessions sessions;
  @Inject private CurrentActor actor;
  @Inject private CurrentCredential credential;
  @Inject private ClientAddress address;

  @POST
  @PermitAll
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Person.class)))
  @Operation(
      summary = "Sign in",
      description =
          "The answer sets the cookie of the session; the session that the request carries ends."
              + " 401 second-factor-required asks for the code besides: the same request again with it."
              + " Takes no Idempotency-Key: the secret of a session is not stored, so a repeated"
              + " response could not contain it.")
  @SecurityRequirements
  public Response openSession(
      @NotNull @Valid Login login,
      @Parameter(hidden = true) @CookieParam(SessionCookies.NAME) String replaced,
      @Context HttpServletRequest request) {
    Client client = new Client(address.of(request), request.getHeader(HttpHeaders.USER_AGENT));
    SignIn.Opened opened = signIn.open(login.login(), login.password(), login.code(), client);
    if (replaced != null) {
      sessions.end(replaced);
    }
    return Response.status(Response.Status.CREATED)
        .cookie(SessionCookies.open(opened.session()))
        .entity(opened.person())
        .build();
  }

  @GET
  @PermitAll
  @Operation(
      summary = "Read who is signed in",
      description = "The person of the session, with the shop and the permissions.")
  public Person session() {
    requirePerson();
    return signIn.person(actor.get().name());
  }

  @DELETE
  @PermitAll
  @APIResponse(responseCode = "204")
  @Operation(summary = "Sign out", description = "Ends the session of the request.")
  public Response endSession(
      @Parameter(hidden = true) @CookieParam(SessionCookies.NAME) String session) {
    requirePerson();
    sessions.end(session);
    return Response.noContent().cookie(SessionCookies.ended()).build();
  }

  /** Refuses machines: a request with a token has no session. */
  private void requirePerson() {
    if (credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isEmpty()) {
      throw actor.refusal().orElseGet(Unauthenticated::new);
    }
  }
}
