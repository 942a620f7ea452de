package ua.kramar.access.people;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.access.Account;
import ua.kramar.access.Role;

/**
 * A person of the shop for the shop's owner.
 *
 * @param login the e-mail address with which the person signs in
 * @param active false after a deactivation; then another invitation lets the person in again
 */
@Schema(name = "PersonView")
public record PersonView(
    String id, String login, String name, Role role, boolean active, Instant joinedAt) {

  static PersonView of(Account account) {
    return new PersonView(
        String.valueOf(account.id()),
        account.login(),
        account.name(),
        account.role(),
        account.active(),
        account.createdAt());
  }
}
