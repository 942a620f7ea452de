package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import ua.kramar.access.Accounts;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * The names behind the logins that histories have. Histories keep the login, which stays the same;
 * who works in the shop may read it, so the name is no secret from them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Colleagues {

  private static final String LIST = "colleagues";

  @Inject private Accounts accounts;
  @Inject private CurrentActor current;

  /**
   * The people of the acting shop in the order in which they joined, also those who have left.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<Colleague> page(String after, int limit) {
    long from = after == null ? 0 : Cursor.parse(LIST, after, 1).part(0);
    return Page.cut(
        accounts.page(current.get().sellerId(), from, limit + 1),
        limit,
        account -> Cursor.of(LIST, account.id()),
        Colleague::of);
  }
}
