package ua.kramar.correspondence.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.view.ConversationView;
import ua.kramar.platform.values.Page;

/** A page of conversations costs the same however many a shop has. */
@Tag("C2b")
@ExtendWith(ArquillianExtension.class)
class ConversationGrowthIT {

  private static final int PAGE = 50;
  private static final int MANY = 100_000;
  private static final int FEW = 1_000;

  /** One of a hundred waits for an answer. */
  private static final String CONVERSATIONS =
      """
      with asker as (
        insert into buyer (seller_id, id, account, surname, name)
        values (:seller, nextval('buyer_id'), 'growth', 'Шевченко', 'Оксана') returning id)
      insert into conversation (seller_id, id, kind, sku, offer_title, buyer_id, account, opened_at, messages,
        buyer_messages, handled, last_at, waiting_since, reply_due_at)
      select :seller, nextval('conversation_id'), 'SELLER', 'SKU-' || i, 'Лампа', asker.id, 'growth-' || :seller, now(), 2,
        1, case when i % 100 = 0 then 0 else 1 end, now() - i * interval '1 minute',
        case when i % 100 = 0 then now() - i * interval '1 minute' end,
        case when i % 100 = 0 then now() - i * interval '1 minute' + interval '2 hours' end
      from asker, generate_series(1, :count) as i
      """;

  /** What is looked for is as far from the beginning of the list as can be. */
  private static final String NEEDLES_AT_THE_END =
      """
      with asker as (
        insert into buyer (seller_id, id, account, surname, name)
        values (:seller, nextval('buyer_id'), 'growth', 'Шевченко', 'Оксана') returning id)
      insert into conversation (seller_id, id, kind, sku, offer_title, buyer_id, account, opened_at, messages,
        buyer_messages, handled, last_at, assignee, starred)
      select :seller, nextval('conversation_id'), 'SELLER', case when i > :count - 60 then 'SKU-1' end,
        case when i > :count - 60 then 'Лампа' end, asker.id, 'needle-' || :seller || '-' || i, now(), 2, 1, 1,
        now() - i * interval '1 minute', case when i > :count - 60 then 'manager' else 'olena' end, i > :count - 60
      from asker, generate_series(1, :count) as i
      """;

  private static final Map<String, ConversationFilter> SECTIONS =
      Map.of(
          "of all", new ConversationFilter(null, null, false, false, null, null),
          "to the shop",
              new ConversationFilter(ConversationKind.SELLER, null, false, false, null, null),
          "of articles",
              new ConversationFilter(ConversationKind.PRODUCT, null, false, false, null, null),
          "answered",
              new ConversationFilter(ConversationKind.SELLER, false, false, false, null, null),
          "mine", new ConversationFilter(null, null, true, false, null, null),
          "mine to the shop",
              new ConversationFilter(ConversationKind.SELLER, null, true, false, null, null),
          "starred", new ConversationFilter(null, null, false, true, null, null),
          "starred to the shop",
              new ConversationFilter(ConversationKind.SELLER, null, false, true, null, null),
          "mine about orders",
              new ConversationFilter(ConversationKind.ORDER, null, true, false, null, null),
          "waiting about orders",
              new ConversationFilter(ConversationKind.ORDER, true, false, false, null, null));

  private static final ConversationFilter ALL =
      new ConversationFilter(ConversationKind.SELLER, null, false, false, null, null);

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private ConversationList list;
  @Inject private ConversationCounts counts;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void readsAPageOfManyAsFastAsThatOfFew() {
    long few = shopWith(FEW);
    long many = shopWith(MANY);
    String deep = null;
    for (int i = 0; i < 15; i++) {
      deep = page(many, deep).next();
    }

    // In turns, and the best of many, for the machine may be busy with something else.
    long[] took = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    for (int i = 0; i < 30; i++) {
      took[0] = Math.min(took[0], nanos(few, null));
      took[1] = Math.min(took[1], nanos(many, null));
      took[2] = Math.min(took[2], nanos(many, deep));
    }

    System.out.println("ConversationGrowthIT: nanoseconds a page " + Arrays.toString(took));
    long allowed = took[0] * 3 + Duration.ofMillis(5).toNanos();
    assertThat(took[1]).isLessThan(allowed);
    assertThat(took[2]).isLessThan(allowed);
    assertThat(runAs.seller(many, () -> counts.of(ConversationKind.SELLER)).waiting())
        .isEqualTo(MANY / 100);
  }

  @Test
  void readsEachOnceAndWhatWaitsFirst() {
    long seller = shopWith(430);

    Set<String> seen = new HashSet<>();
    boolean answered = false;
    String after = null;
    do {
      Page<ConversationView> page = page(seller, after);
      for (ConversationView each : page.items()) {
        assertThat(seen.add(each.id())).isTrue();
        assertThat(each.replyDueAt() != null && answered).as("waits behind others").isFalse();
        answered |= each.replyDueAt() == null;
      }
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(430);
  }

  @Test
  void readsEachSectionOfManyAsFastAsThatOfFew() {
    long few = shopWith(NEEDLES_AT_THE_END, FEW);
    long many = shopWith(NEEDLES_AT_THE_END, MANY);

    SECTIONS.forEach(
        (name, filter) -> {
          assertThat(runAs.seller(many, () -> list.page(filter, null, PAGE)).items())
              .as(name)
              .hasSize(filter.kind() == ConversationKind.ORDER ? 0 : PAGE);
          long[] took = {Long.MAX_VALUE, Long.MAX_VALUE};
          for (int i = 0; i < 15; i++) {
            took[0] = Math.min(took[0], nanosOfSection(few, filter));
            took[1] = Math.min(took[1], nanosOfSection(many, filter));
          }
          System.out.println("ConversationGrowthIT: " + name + " " + Arrays.toString(took));
          assertThat(took[1]).as(name).isLessThan(took[0] * 3 + Duration.ofMillis(5).toNanos());
        });
  }

  private long nanosOfSection(long seller, ConversationFilter filter) {
    long begin = System.nanoTime();
    runAs.seller(seller, () -> list.page(filter, null, PAGE));
    return System.nanoTime() - begin;
  }

  private long nanos(long seller, String after) {
    long begin = System.nanoTime();
    assertThat(page(seller, after).items()).hasSize(PAGE);
    return System.nanoTime() - begin;
  }

  private Page<ConversationView> page(long seller, String after) {
    return runAs.seller(seller, () -> list.page(ALL, after, PAGE));
  }

  private long shopWith(int count) {
    return shopWith(CONVERSATIONS, count);
  }

  private long shopWith(String conversations, int count) {
    long seller = shops.enrol();
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(conversations)
                .setParameter("seller", seller)
                .setParameter("count", count)
                .executeUpdate());
    // The statistics of a table that has just been filled are those of the empty one.
    runAs.storefront(() -> entities.createNativeQuery("analyze conversation").executeUpdate());
    return seller;
  }
}
