package ua.kramar.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.caller.Actor;

/**
 * Who did something, or to what it was done, without personal data.
 *
 * @param kind {@code person}, {@code token}, {@code invitation}, {@code shop} and others; {@code
 *     system} for the server itself, {@code nobody} for an unauthenticated caller
 * @param id among those of this kind; {@code -} where there is only one
 */
@Schema(name = "AuditRef")
public record AuditRef(String kind, String id) {

  private static final Pattern REFERENCE = Pattern.compile("(account|invitation) (\\d+)");

  /** From its text form, {@code kind:id}. */
  public static AuditRef of(String text) {
    String[] parts = text.split(":", 2);
    return new AuditRef(parts[0], parts.length == 2 ? parts[1] : "-");
  }

  /** The caller of a request. */
  public static AuditRef of(Actor actor) {
    Matcher person = REFERENCE.matcher(actor.reference());
    if (person.matches()) {
      String kind = person.group(1).equals("account") ? "person" : person.group(1);
      return new AuditRef(kind, person.group(2));
    }
    if (actor.equals(Actor.SYSTEM)) {
      return new AuditRef("system", "-");
    }
    return actor.isAuthenticated()
        ? new AuditRef("token", actor.reference())
        : new AuditRef("nobody", "-");
  }

  /** The text form, which is stored. */
  public String text() {
    return kind + ":" + id;
  }
}
