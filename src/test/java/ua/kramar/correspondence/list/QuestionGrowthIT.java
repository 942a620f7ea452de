package ua.kramar.correspondence.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
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
import ua.kramar.correspondence.questions.view.ProductQuestionView;
import ua.kramar.correspondence.questions.view.ProductQuestions;
import ua.kramar.correspondence.questions.view.PublicQuestions;
import ua.kramar.correspondence.questions.view.QuestionState;
import ua.kramar.platform.values.Page;

/** A page of public questions costs the same however many a shop, or one of its articles, has. */
@Tag("C3")
@ExtendWith(ArquillianExtension.class)
class QuestionGrowthIT {

  private static final int PAGE = 50;
  private static final int MANY = 100_000;
  private static final int FEW = 1_000;

  /** All about one article; one of a hundred waits for an answer. */
  private static final String QUESTIONS =
      """
      with asker as (
        insert into buyer (seller_id, id, account, surname, name)
        values (:seller, nextval('buyer_id'), 'growth', 'Шевченко', 'Оксана') returning id),
      made as (
        select nextval('product_question_id') as id, nextval('product_question_id') as answer, i, i % 100 = 0 as waits
        from generate_series(1, :count) as i),
      questions as (
        insert into product_question (seller_id, id, sku, offer_title, buyer_id, account, display_name, asked_at, shown,
          answer_id, answered_at, waiting_since, reply_due_at)
        select :seller, made.id, 'LAMP-1', 'Лампа', asker.id, 'growth-' || :seller, 'Оксана', now() - i * interval '1 minute',
          true, case when not waits then answer end, case when not waits then now() - i * interval '1 minute' end,
          case when waits then now() - i * interval '1 minute' end,
          case when waits then now() - i * interval '1 minute' + interval '2 hours' end
        from asker, made)
      insert into product_question_text (seller_id, id, question_id, side, author, text, state, written_at)
      select :seller, id, id, 'BUYER', null, 'Яка довжина шнура?', 5, now() from made
      union all
      select :seller, answer, id, 'SELLER', 'growth', 'Два метри.', 5, now() from made where not waits
      """;

  private record Shop(long id, String code) {}

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private ProductQuestions list;
  @Inject private PublicQuestions shown;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void readsAPageOfManyAsFastAsThatOfFew() {
    Shop few = shopWith(FEW);
    Shop many = shopWith(MANY);
    String deep = null;
    String deepShown = null;
    for (int i = 0; i < 15; i++) {
      deep = page(many, deep).next();
      deepShown = shown(many, deepShown).next();
    }

    // In turns, and the best of many, for the machine may be busy with something else.
    long[] took = new long[6];
    Arrays.fill(took, Long.MAX_VALUE);
    for (int i = 0; i < 30; i++) {
      took[0] = Math.min(took[0], nanos(few, null));
      took[1] = Math.min(took[1], nanos(many, null));
      took[2] = Math.min(took[2], nanos(many, deep));
      took[3] = Math.min(took[3], nanosShown(few, null));
      took[4] = Math.min(took[4], nanosShown(many, null));
      took[5] = Math.min(took[5], nanosShown(many, deepShown));
    }

    System.out.println("QuestionGrowthIT: nanoseconds a page " + Arrays.toString(took));
    assertThat(took[1]).isLessThan(allowed(took[0]));
    assertThat(took[2]).isLessThan(allowed(took[0]));
    assertThat(took[4]).isLessThan(allowed(took[3]));
    assertThat(took[5]).isLessThan(allowed(took[3]));
    assertThat(runAs.seller(many.id(), () -> list.counts()).waiting()).isEqualTo(MANY / 100);
  }

  private static long allowed(long few) {
    return few * 3 + Duration.ofMillis(5).toNanos();
  }

  @Test
  void readsEachOnceAndWhatWaitsFirst() {
    Shop seller = shopWith(430);

    Set<String> seen = new HashSet<>();
    boolean answered = false;
    String after = null;
    do {
      Page<ProductQuestionView> page = page(seller, after);
      for (ProductQuestionView each : page.items()) {
        assertThat(seen.add(each.id())).isTrue();
        boolean waits = each.state() == QuestionState.WAITING;
        assertThat(waits && answered).as("waits behind others").isFalse();
        answered |= !waits;
      }
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(430);
  }

  private long nanos(Shop seller, String after) {
    long begin = System.nanoTime();
    assertThat(page(seller, after).items()).hasSize(PAGE);
    return System.nanoTime() - begin;
  }

  private long nanosShown(Shop seller, String after) {
    long begin = System.nanoTime();
    assertThat(shown(seller, after).items()).hasSize(PAGE);
    return System.nanoTime() - begin;
  }

  private Page<ProductQuestionView> page(Shop seller, String after) {
    return runAs.seller(seller.id(), () -> list.page(null, null, after, PAGE));
  }

  private Page<?> shown(Shop seller, String after) {
    return runAs.nobody(() -> shown.about(seller.code(), "LAMP-1", after, PAGE));
  }

  private Shop shopWith(int count) {
    String code = EnrolledShops.newCode();
    long seller = shops.enrol(code);
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(QUESTIONS)
                .setParameter("seller", seller)
                .setParameter("count", count)
                .executeUpdate());
    // The statistics of a table that has just been filled are those of the empty one.
    runAs.storefront(() -> entities.createNativeQuery("analyze product_question").executeUpdate());
    runAs.storefront(
        () -> entities.createNativeQuery("analyze product_question_text").executeUpdate());
    return new Shop(seller, code);
  }
}
