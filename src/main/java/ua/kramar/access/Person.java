package ua.kramar.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.caller.Permission;
import ua.kramar.sellers.Seller;

/**
 * The signed-in person for the cabinet.
 *
 * @param seller the shop; null for the marketplace's own staff
 * @param secondFactorDue whether the person may do nothing before having a second factor
 */
@Schema(name = "Person")
public record Person(
    String login,
    String name,
    Role role,
    @Schema(nullable = true) Shop seller,
    boolean secondFactorDue) {

  /**
   * The shop's code and name, and how it reads times.
   *
   * @param timeZone the IANA name of the shop's time zone, for example {@code Europe/Kyiv}; the
   *     cabinet shows all times in it, whatever the zone of the browser
   */
  @Schema(name = "ShopRef")
  public record Shop(String code, String name, String timeZone) {
    static Shop of(Seller seller) {
      return new Shop(seller.code(), seller.name(), seller.timeZone().getId());
    }
  }

  /** The person's permissions by their names on the wire, sorted. */
  @JsonProperty
  public List<String> permissions() {
    return secondFactorDue ? List.of() : permitted();
  }

  private List<String> permitted() {
    return role.permissions().stream().map(Permission::wire).sorted().toList();
  }
}
