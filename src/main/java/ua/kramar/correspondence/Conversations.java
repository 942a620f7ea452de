package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/**
 * The conversations of all shops. A change locks the order that the conversation is about, then the
 * conversation: a change that begins with the order takes the locks in the same sequence.
 */
@ApplicationScoped
public class Conversations {

  /**
   * The stages of orders in work. A node of the version before moves orders and does not tell
   * conversations so; what it left is read anew with each message.
   */
  public static final String OPEN_STAGES = "('NEW', 'IN_WORK', 'DELIVERING')";

  private static final String ROW =
      """
      select seller_id, id, sku, order_number, buyer_id, account, messages, buyer_messages, handled, waiting_since,
        closed_at
      from conversation
      """;

  /** Of one shop, or of any for those who serve all of them. */
  private static final String BY_ID =
      ROW + "where id = :id and cast(:seller as bigint) in (seller_id, 0)";

  private static final String OF_ACCOUNT = ROW + "where id = :id and account = :account";

  private static final String LOCK =
      ROW + "where seller_id = :seller and id = :id for no key update";

  private static final String OPEN_ABOUT_ORDER =
      """
      insert into conversation (seller_id, id, kind, order_number, account, in_work, opened_at, last_at)
      values (:seller, nextval('conversation_id'), 'ORDER', :number, :account, :inWork, :at, :at)
      on conflict (seller_id, order_number) do nothing
      """;

  private static final String ABOUT_ORDER =
      "select id from conversation where seller_id = :seller and order_number = :number";

  private static final String OPEN_WITH_SHOP =
      """
      insert into conversation (seller_id, id, kind, sku, offer_title, buyer_id, account, opened_at, last_at)
      values (:seller, nextval('conversation_id'), 'SELLER', :sku, :title, :buyer, :account, :at, :at)
      on conflict (seller_id, account, coalesce(sku, '')) where kind = 'SELLER' do nothing
      """;

  private static final String WITH_SHOP =
      """
      select id from conversation
      where seller_id = :seller and account = :account and coalesce(sku, '') = coalesce(cast(:sku as text), '')
        and kind = 'SELLER'
      """;

  private static final String HAS_MESSAGE =
      """
      update conversation c
      set messages = messages + 1, buyer_messages = buyer_messages + :byBuyer, handled = :handled, last_at = :at,
        in_work = coalesce((
          select o.stage in %s from orders o where o.seller_id = c.seller_id and o.number = c.order_number), false),
        waiting_since = cast(:since as timestamptz), reply_due_at = cast(:due as timestamptz),
        closed_at = case when :byBuyer = 0 then closed_at end, closed_by = case when :byBuyer = 0 then closed_by end,
        closed_reason = case when :byBuyer = 0 then closed_reason end
      where seller_id = :seller and id = :id
      """
          .formatted(OPEN_STAGES);

  private static final String CLOSE =
      """
      update conversation
      set handled = buyer_messages, waiting_since = null, reply_due_at = null, closed_at = :at, closed_by = :by,
        closed_reason = :reason
      where seller_id = :seller and id = :id
      """;

  private static final String REOPEN =
      """
      update conversation
      set handled = :handled, waiting_since = :since, reply_due_at = :due, closed_at = null, closed_by = null,
        closed_reason = null
      where seller_id = :seller and id = :id
      """;

  private static final String ASSIGN =
      """
      update conversation set assignee = cast(:assignee as text)
      where seller_id = :seller and id = :id and assignee is distinct from cast(:assignee as text)
      """;

  private static final String STAR =
      "update conversation set starred = :starred where seller_id = :seller and id = :id and starred <> :starred";

  private static final String SEEN_BY_SHOP =
      """
      update conversation set shop_seen = least(greatest(shop_seen, :seen), buyer_messages)
      where seller_id = :seller and id = :id and shop_seen < :seen
      """;

  private static final String SEEN_BY_BUYER =
      """
      update conversation set buyer_seen = least(:seen, messages - buyer_messages)
      where seller_id = :seller and id = :id and buyer_seen < least(:seen, messages - buyer_messages)
      """;

  private static final String SEEN_BY_PERSON =
      """
      insert into conversation_reading as r (seller_id, conversation_id, login, seen, seen_at)
      values (:seller, :id, :login, :seen, :at)
      on conflict (seller_id, conversation_id, login) do update set seen = excluded.seen, seen_at = excluded.seen_at
      where r.seen < excluded.seen
      """;

  private static final String IN_WORK =
      "update conversation set in_work = :inWork where seller_id = :seller and order_number = :number";

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private CurrentActor actor;

  /**
   * The conversation of the acting shop, or of any for those who serve all shops.
   *
   * @throws NotFound when there is none
   */
  public Conversation get(long id) {
    return one(
        session()
            .createNativeQuery(BY_ID, Object[].class)
            .setParameter("id", id)
            .setParameter("seller", actor.get().sellerId())
            .uniqueResultOptional());
  }

  /**
   * The conversation, if it is that of the account.
   *
   * @throws NotFound otherwise
   */
  public Conversation ofAccount(String account, long id) {
    return one(
        session()
            .createNativeQuery(OF_ACCOUNT, Object[].class)
            .setParameter("id", id)
            .setParameter("account", account)
            .uniqueResultOptional());
  }

  private static Conversation one(Optional<Object[]> row) {
    return row.map(Conversation::of).orElseThrow(() -> new NotFound("conversation"));
  }

  /** The conversation as it is now, not to be changed by others until the transaction ends. */
  Conversation hold(Conversation seen) {
    if (seen.order() != null) {
      orders.lock(seen.order());
    }
    return lock(seen.sellerId(), seen.id());
  }

  private Conversation lock(long seller, long id) {
    return one(
        session()
            .createNativeQuery(LOCK, Object[].class)
            .setParameter("seller", seller)
            .setParameter("id", id)
            .uniqueResultOptional());
  }

  /** The conversation about an order, which the caller has locked; opened if there is none. */
  Conversation aboutOrder(OrderRef order, String account, boolean inWork, Instant at) {
    session()
        .createNativeMutationQuery(OPEN_ABOUT_ORDER)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("account", account)
        .setParameter("inWork", inWork)
        .setParameter("at", at)
        .executeUpdate();
    return lock(order.sellerId(), aboutOrder(order).orElseThrow());
  }

  /** The id of the conversation about an order; empty while nobody has written. */
  Optional<Long> aboutOrder(OrderRef order) {
    return session()
        .createNativeQuery(ABOUT_ORDER, Long.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .uniqueResultOptional();
  }

  /** The conversation of an account with a shop from a page; empty while nothing was asked. */
  Optional<Conversation> withShop(long seller, String account, String sku) {
    return session()
        .createNativeQuery(WITH_SHOP, Long.class)
        .setParameter("seller", seller)
        .setParameter("account", account)
        .setParameter("sku", sku, String.class)
        .uniqueResultOptional()
        .map(id -> lock(seller, id));
  }

  /**
   * Opens a conversation with a shop, unless the same buyer has just done so.
   *
   * @param sku of the article from whose page the buyer asks; null from the shop's page
   */
  Conversation openWithShop(
      long seller, long buyer, String account, String sku, String title, Instant at) {
    session()
        .createNativeMutationQuery(OPEN_WITH_SHOP)
        .setParameter("seller", seller)
        .setParameter("sku", sku, String.class)
        .setParameter("title", title, String.class)
        .setParameter("buyer", buyer)
        .setParameter("account", account)
        .setParameter("at", at)
        .executeUpdate();
    return withShop(seller, account, sku).orElseThrow();
  }

  /** Counts a message that both sides can read now, and what waits since. */
  void hasMessage(
      Conversation at, boolean byBuyer, int handled, Instant sent, WaitingReply waiting) {
    changing(HAS_MESSAGE, at)
        .setParameter("byBuyer", byBuyer ? 1 : 0)
        .setParameter("handled", handled)
        .setParameter("at", sent)
        .setParameter("since", waiting.since(), Instant.class)
        .setParameter("due", waiting.due(), Instant.class)
        .executeUpdate();
  }

  void close(Conversation at, String by, String reason, Instant time) {
    changing(CLOSE, at)
        .setParameter("at", time)
        .setParameter("by", by)
        .setParameter("reason", reason)
        .executeUpdate();
  }

  void reopen(Conversation at, int handled, WaitingReply waiting) {
    changing(REOPEN, at)
        .setParameter("handled", handled)
        .setParameter("since", waiting.since(), Instant.class)
        .setParameter("due", waiting.due(), Instant.class)
        .executeUpdate();
  }

  /**
   * @return whether that is a change
   */
  boolean assign(Conversation at, String login) {
    return changing(ASSIGN, at).setParameter("assignee", login, String.class).executeUpdate() > 0;
  }

  /**
   * @return whether that is a change
   */
  boolean star(Conversation at, boolean starred) {
    return changing(STAR, at).setParameter("starred", starred).executeUpdate() > 0;
  }

  /** A person of the shop has read so many messages of the buyer. */
  void seenBy(Conversation at, String login, int seen, Instant time) {
    changing(SEEN_BY_SHOP, at).setParameter("seen", seen).executeUpdate();
    changing(SEEN_BY_PERSON, at)
        .setParameter("login", login)
        .setParameter("seen", seen)
        .setParameter("at", time)
        .executeUpdate();
  }

  /**
   * The buyer has read so many messages of the shop.
   *
   * @return whether that is a change
   */
  boolean seenByBuyer(Conversation at, int seen) {
    return changing(SEEN_BY_BUYER, at).setParameter("seen", seen).executeUpdate() > 0;
  }

  void inWork(OrderRef order, boolean inWork) {
    session()
        .createNativeMutationQuery(IN_WORK)
        .setParameter("inWork", inWork)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .executeUpdate();
  }

  private MutationQuery changing(String statement, Conversation at) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", at.sellerId())
        .setParameter("id", at.id());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
