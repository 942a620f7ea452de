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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.kramar.access.Enrolment;
import ua.kramar.access.NewShop;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.validation.Mailable;
import ua.kramar.platform.values.Text;
import ua.kramar.sellers.ShopContact;

/** Enrols shops; for operators. */
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
      @NotNull @Valid Person owner,
      @Valid Person manager) {

    public Shop {
      name = Text.normal(name);
    }

    /**
     * @param password 8 to 200 characters; 15 and more are advised
     */
    @Schema(name = "NewStaff")
    public record Person(
        @NotBlank @Mailable @Size(max = 200) @Schema(format = "idn-email") String login,
        @NotBlank @Size(max = 200) @Legible String name,
        @NotNull @Size(min = 8, max = 200) String password) {

      public Person {
        name = Text.normal(name);
      }

      NewShop.Staff staff() {
        return new NewShop.Staff(login, name, password);
      }
    }

    /**
     * How buyers can reach the shop.
     *
     * @param phone E.164, such as {@code +380671234567}
     */
    @Schema(name = "ShopContact")
    public record Contact(
        @Pattern(regexp = "\\+[1-9]\\d{6,14}") String phone,
        @Mailable @Size(max = 200) String email) {

      ShopContact toShow() {
        return new ShopContact(phone, stripped(email));
      }
    }

    private static String stripped(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }

    NewShop toEnrol() {
      return new NewShop(
          code,
          name,
          stripped(notificationEmail),
          language == null ? CurrentLanguage.UKRAINIAN : Locale.forLanguageTag(language),
          contact == null ? ShopContact.NONE : contact.toShow(),
          owner.staff(),
          manager == null ? null : manager.staff());
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
  @Operation(description = "Enrols a shop with its owner and, where one is given, a manager.")
  public Response enrolShop(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Shop shop) {
    long id = enrolment.enrol(key, shop.toEnrol());
    return Response.status(Response.Status.CREATED).entity(new Joined(id, shop.code())).build();
  }
}
