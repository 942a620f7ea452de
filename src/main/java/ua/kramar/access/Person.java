package ua.kramar.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.caller.Permission;
import ua.kramar.sellers.Seller;

/**
 * Who is signed in, as the cabinet shows it.
 *
 * @param seller the shop; null for the marketplace's own staff
 */
@Schema(name = "Person")
public record Person(String login, String name, Role role, @Schema(nullable = true) Shop seller) {

  /** The shop by short name and by full name. */
  @Schema(name = "ShopRef")
  public record Shop(String code, String name) {
    static Shop of(Seller seller) {
      return new Shop(seller.code(), seller.name());
    }
  }

  /** What the person may do, in the words of the interface. */
  @JsonProperty
  public List<String> permissions() {
    return role.permissions().stream().map(Permission::wire).sorted().toList();
  }
}
