package ua.kramar.access.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.access.Account;

/**
 * Somebody who works or has worked in the shop, for those who read what this person did.
 *
 * @param login as histories name who did something
 * @param name for display; people may have the same
 */
@Schema(name = "Colleague")
public record Colleague(String login, String name) {

  static Colleague of(Account account) {
    return new Colleague(account.login(), account.name());
  }
}
