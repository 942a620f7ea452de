package ua.kramar.access.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.people.Enrolment;
import ua.kramar.access.people.InvitationView;
import ua.kramar.access.people.NewShop;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.validation.Mailable;
import ua.kramar.platform.values.Text;
import ua.kramar.sellers.ShopContact;

/** Enrols shops; for operators. The people of a shop are invited, and choose their passwords. */
@ApplicationScoped
@Path("/operator/shops")
@Tag(name = "operator", description = "For the marketplace's own staff")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Permission.ACT_AS_OPERATOR)
public class ShopsResource {

  /**
   * The shop to enrol.
   *
   * @param language of the notifications to the shop: {@code uk} or {@code en}; null is Ukrainian
   * @param contact null when messages to buyers shall not say how to reach the shop
   */
  @Schema(name = "NewShop")
  public record Shop(
      @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String code,
      @NotBlank @Size(max = 200) @Legible String name,
      @Mailable @Size(max = 200) @Schema(format = "idn-email") String notificationEmail,
      @Pattern(regexp = "uk|en") @Schema(enumeration = {"uk", "en"}) String language,
      @Valid Contact contact,
      @NotNull @Valid Invited owner,
      @Valid Invited manager) {

    public Shop {
      name = Text.normal(name);
      language = Text.nullIfEmpty(language);
    }

    /**
     * A person who is invited.
     *
     * @param login the e-mail address that the invitation is sent to
     */
    @Schema(name = "NewStaff")
    public record Invited(
        @NotBlank @Mailable @Size(max = 200) @Schema(format = "idn-email") String login) {}

    /**
     * How buyers can reach the shop.
     *
     * @param phone E.164, such as {@code +380671234567}
     */
    @Schema(name = "ShopContact")
    public record Contact(
        @Pattern(regexp = "\\+[1-9]\\d{6,14}") String phone,
        @Mailable @Size(max = 200) String email) {

      public Contact {
        phone = Text.nullIfEmpty(phone);
      }

      ShopContact toShow() {
        return new ShopContact(phone, Text.normalOrNull(email));
      }
    }

    NewShop toEnrol() {
      return new NewShop(
          code,
          name,
          Text.normalOrNull(notificationEmail),
          language == null ? CurrentLanguage.UKRAINIAN : Locale.forLanguageTag(language),
          contact == null ? ShopContact.NONE : contact.toShow(),
          owner.login(),
          manager == null ? null : manager.login());
    }
  }

  /** The enrolled shop. */
  @Schema(name = "JoinedShop")
  public record Joined(long id, String code) {}

  @Inject private Enrolment enrolment;

  @POST
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = Joined.class)))
  @Operation(
      description =
          "Enrols a shop, and invites its owner and, where one is given, a manager: they choose their"
              + " passwords themselves.")
  public Response enrolShop(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Shop shop) {
    long id = enrolment.enrol(key, shop.toEnrol());
    return Response.status(Response.Status.CREATED).entity(new Joined(id, shop.code())).build();
  }

  @POST
  @Path("/{code}/invitations")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = InvitationView.class)))
  @Operation(
      description =
          "Invites an owner to a shop that has none yet: the first invitation has expired or got"
              + " lost. Open invitations of other owners end.")
  public Response inviteOwner(
      @HeaderParam("Idempotency-Key") String key,
      @Parameter(description = "The shop's short name") @PathParam("code") String code,
      @NotNull @Valid Shop.Invited owner) {
    return Response.status(Response.Status.CREATED)
        .entity(enrolment.inviteOwner(key, code, owner.login()))
        .build();
  }
}
