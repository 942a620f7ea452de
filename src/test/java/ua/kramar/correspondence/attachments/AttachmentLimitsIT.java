package ua.kramar.correspondence.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.buyers.Asker;
import ua.kramar.correspondence.AskShop;
import ua.kramar.correspondence.BuyerCorrespondence;
import ua.kramar.correspondence.BuyerFiles;
import ua.kramar.correspondence.WriteMessage;
import ua.kramar.correspondence.WrittenMessage;

/** How many bytes are kept, and how long: with rows of files whose bytes nobody has sent. */
@Tag("C1")
@ExtendWith(ArquillianExtension.class)
class AttachmentLimitsIT {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private static final Duration KEPT = Duration.ofDays(1);

  private static final String LARGEST =
      """
      insert into attachment (seller_id, id, side, owner, name, type, size, state, created_at, conversation_id,
        message_id, place)
      select :seller, nextval('attachment_id'), 'BUYER', 'b', 'f.pdf', 'application/pdf', 10485760, 'READY', now(),
        cast(:conversation as bigint), cast(:message as bigint), i
      from generate_series(1, :count) as i
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private BuyerCorrespondence talk;
  @Inject private BuyerFiles files;
  @Inject private UnsentFiles unsent;
  @Inject private HeldDecision decision;
  @PersistenceContext private EntityManager entities;

  private final String code = EnrolledShops.newCode();
  private final String account = "buyer-of-" + code;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void aConversationHas200MegabytesOfFiles() {
    long seller = shops.enrol(code);
    WrittenMessage asked = ask();
    long conversation = Long.parseLong(asked.conversation());
    fill(seller, conversation, Long.valueOf(asked.message()), 20);
    String file = upload();

    assertThatExceptionOfType(ConversationFull.class).isThrownBy(() -> write(conversation, file));
    assertThat(messages(conversation)).isEqualTo(1);

    change("delete from attachment where seller_id = :id and place = 20", seller);
    write(conversation, file);
    assertThat(messages(conversation)).isEqualTo(2);
  }

  @Test
  void aShopHas20GigabytesOfFiles() {
    long seller = shops.enrol(code);
    fill(seller, null, null, 2048);

    assertThatExceptionOfType(StorageFull.class).isThrownBy(this::upload);
    change("delete from attachment where seller_id = :id and place = 2048", seller);
    assertThat(upload()).isNotEmpty();

    change("delete from attachment where seller_id = :id and message_id is null", seller);
  }

  /** The server's own task may delete them first. */
  @Test
  void whatNobodySendsIsDeletedAfterADay() {
    shops.enrol(code);
    long conversation = Long.parseLong(ask().conversation());
    String sent = upload();
    write(conversation, sent);
    String old = upload();
    String fresh = upload();
    for (String each : List.of(sent, old)) {
      change(
          "update attachment set created_at = now() - interval '25 hours' where id = :id",
          Long.parseLong(each));
    }

    Instant before = Instant.now().minus(KEPT);
    while (runAs.nobody(() -> unsent.delete(before))) {
      // The next page.
    }

    assertThat(kept(sent)).isTrue();
    assertThat(kept(fresh)).isTrue();
    assertThat(kept(old)).isFalse();
  }

  /** In one transaction: the server's own task would release it, as nobody is asked here. */
  @Test
  void whatNobodyCouldLookAtIsSentWhenSomebodyHas() {
    shops.enrol(code);
    long conversation = Long.parseLong(ask().conversation());
    String file = upload();

    assertThatExceptionOfType(AttachmentHeld.class)
        .isThrownBy(
            () ->
                runAs.storefront(
                    () -> {
                      hold(file);
                      return write(conversation, file);
                    }));
    assertThat(messages(conversation)).isEqualTo(1);

    runAs.storefront(
        () -> {
          hold(file);
          decision.decide(Long.parseLong(file), true);
          return write(conversation, file);
        });
    assertThat(messages(conversation)).isEqualTo(2);

    String infected = upload();
    runAs.storefront(
        () -> {
          hold(infected);
          decision.decide(Long.parseLong(infected), false);
          return null;
        });
    assertThat(kept(infected)).isFalse();
  }

  private WrittenMessage ask() {
    var asker = new Asker(account, "Бойко", "Ірина", null, null);
    return runAs.storefront(
        () -> talk.ask(code, "ask", new AskShop(asker, null, "Чи є дзеркала?", null)));
  }

  private String upload() {
    return runAs.storefront(
        () ->
            files
                .take(
                    account, code, EnrolledShops.newCode(), "a.pdf", new ByteArrayInputStream(PDF))
                .id());
  }

  private WrittenMessage write(long conversation, String file) {
    return runAs.storefront(
        () ->
            talk.write(
                conversation,
                account,
                EnrolledShops.newCode(),
                new WriteMessage("", List.of(file))));
  }

  private void fill(long seller, Long conversation, Long message, int count) {
    runAs.storefront(
        () ->
            session()
                .createNativeMutationQuery(LARGEST)
                .setParameter("seller", seller)
                .setParameter("conversation", conversation, Long.class)
                .setParameter("message", message, Long.class)
                .setParameter("count", count)
                .executeUpdate());
  }

  private void hold(String file) {
    session()
        .createNativeMutationQuery("update attachment set state = 'HELD' where id = :id")
        .setParameter("id", Long.parseLong(file))
        .executeUpdate();
  }

  private void change(String statement, long id) {
    runAs.storefront(
        () ->
            session().createNativeMutationQuery(statement).setParameter("id", id).executeUpdate());
  }

  private long messages(long conversation) {
    return count(
        "select count(*) from conversation_message where conversation_id = :id", conversation);
  }

  /** Its row and its bytes. */
  private boolean kept(String file) {
    long id = Long.parseLong(file);
    long rows = count("select count(*) from attachment where id = :id", id);
    assertThat(count("select count(*) from attachment_chunk where attachment_id = :id", id))
        .isEqualTo(rows);
    return rows == 1;
  }

  private long count(String query, long id) {
    return runAs.storefront(
        () ->
            session()
                .createNativeQuery(query, Long.class)
                .setParameter("id", id)
                .getSingleResult());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
