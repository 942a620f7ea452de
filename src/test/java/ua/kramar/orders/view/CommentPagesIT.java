package ua.kramar.orders.view;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.orders.Comment;
import ua.kramar.platform.values.Page;

/** Comments that several nodes stored, each with ids from a block of its own. */
@ExtendWith(ArquillianExtension.class)
class CommentPagesIT {

  private static final int COMMENTS = 45;

  /** The later a comment, the lower its id; two at a time have the same time. */
  private static final String ORDER_WITH_COMMENTS =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id),
      placed as (
        insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid)
        select seller_id, :number, 0, 0, 'CART', 1, 'NEW', now(), now(), id,
          false, false, 1280.00, 'NOVA_POSHTA', 'PICKUP', 'Київ', 'Відділення №12', 'CARD', true
        from buyer returning seller_id, number)
      insert into order_comment (seller_id, id, order_number, author, text, at)
      select seller_id, 800000 - i / 2 * 2 + i % 2, number, 'Тарас', i,
        timestamptz '2026-10-25 00:59:59.999999Z' + i / 2 * interval '1 minute'
      from placed, generate_series(0, :comments - 1) as i
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderViews views;
  @Inject private OrderPages pages;
  @PersistenceContext private EntityManager entities;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void areReadByTheirTime() {
    long seller = shops.enrol();
    long number = orderWithComments(seller);

    OrderView order = runAs.seller(seller, () -> views.own(number));
    List<String> read = new ArrayList<>(order.comments().stream().map(Comment::text).toList());
    assertThat(read).isEqualTo(texts(COMMENTS - 20, COMMENTS));
    String next = order.commentsNext();
    while (next != null) {
      String after = next;
      Page<Comment> page = runAs.seller(seller, () -> pages.comments(number, after, 7));
      page.items().forEach(comment -> read.add(0, comment.text()));
      next = page.next();
    }

    assertThat(read).isEqualTo(texts(0, COMMENTS));
  }

  private static List<String> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(String::valueOf).toList();
  }

  private long orderWithComments(long seller) {
    long number = 800_000_000_000L + seller;
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(ORDER_WITH_COMMENTS)
                .setParameter("seller", seller)
                .setParameter("number", number)
                .setParameter("comments", COMMENTS)
                .executeUpdate());
    return number;
  }
}
