package ua.kramar.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.NewToken;
import ua.kramar.access.TokenView;
import ua.kramar.access.Tokens;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.Text;

/** The API tokens of the acting shop. */
@ApplicationScoped
@Path("/tokens")
@Tag(name = "shop", description = "The acting shop's settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.WRITE_SETTINGS)
public class TokensResource {

  /**
   * @param permissions scopes such as {@code orders:read}
   * @param expiresAt later than now; null for a token that does not expire
   */
  @Schema(name = "NewToken")
  public record TokenBody(
      @NotBlank @Size(max = 100) @Legible String name,
      @NotEmpty List<@NotBlank String> permissions,
      Instant expiresAt) {

    public TokenBody {
      name = Text.normal(name);
    }
  }

  /**
   * @param secret returned this once only; the Bearer token is {@code <id>.<secret>}
   */
  @Schema(name = "MadeToken")
  public record MadeToken(
      String id,
      String secret,
      String name,
      List<String> permissions,
      @Schema(nullable = true) Instant expiresAt) {}

  @Inject private Tokens tokens;

  @GET
  @Operation(description = "The tokens of the acting shop, revoked ones too; never their secrets.")
  public Page<TokenView> listTokens(
      @QueryParam("after") String after,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
    return tokens.page(after, limit);
  }

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = MadeToken.class)))
  @Operation(description = "The secret is in this answer only.")
  public Response makeToken(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid TokenBody wanted) {
    Set<Permission> permissions =
        wanted.permissions().stream()
            .map(name -> Permission.of(name).orElseThrow(() -> unknownPermission()))
            .collect(Collectors.toSet());
    TokenView.WithSecret created =
        tokens.create(key, new NewToken(wanted.name(), permissions, wanted.expiresAt()));
    TokenView token = created.token();
    return Response.status(Response.Status.CREATED)
        .entity(
            new MadeToken(
                token.id(), created.secret(), token.name(), token.permissions(), token.expiresAt()))
        .build();
  }

  private static Invalid unknownPermission() {
    return new Invalid(
        "permissions",
        "some-of",
        Stream.of(Permission.values())
            .filter(Permission::isForMachines)
            .map(Permission::wire)
            .collect(Collectors.joining(", ")));
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204")
  @Operation(description = "Requests with the token are refused from now on.")
  public void revokeToken(@PathParam("id") String id) {
    tokens.revoke(id);
  }
}
