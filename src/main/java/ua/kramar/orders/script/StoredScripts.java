package ua.kramar.orders.script;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.hibernate.Session;

/** The stored texts of shops. */
@ApplicationScoped
class StoredScripts {

  /** What a shop says that has set no text. */
  static final String USUAL =
      """
      Добрий день, {{buyer}}! Магазин «{{shop}}», телефоную щодо замовлення № {{number}}.
      Ви замовили: {{goods}}. Разом {{total}}.
      Доставка: {{delivery}}.
      Усе правильно? Тоді підтверджую замовлення. Гарного дня!\
      """;

  private static final String FIND =
      "select version, text from call_script where seller_id = :seller";

  private static final String ADD =
      """
      insert into call_script (seller_id, version, text, changed_by, changed_at)
      values (:seller, :version + 1, :text, :by, :at) on conflict (seller_id) do nothing
      """;

  private static final String REPLACE =
      """
      update call_script set version = version + 1, text = :text, changed_by = :by, changed_at = :at
      where seller_id = :seller and version = :version
      """;

  @PersistenceContext private EntityManager entities;

  CallScript of(long seller) {
    return session()
        .createNativeQuery(FIND, Object[].class)
        .setParameter("seller", seller)
        .uniqueResultOptional()
        .map(row -> script(((Number) row[0]).intValue(), (String) row[1]))
        .orElseGet(() -> script(0, USUAL));
  }

  private static CallScript script(int version, String text) {
    return new CallScript(version, text, ScriptText.VARIABLES);
  }

  /**
   * Replaces the text.
   *
   * @param version the version that is replaced
   * @return false when the shop's text has another version
   */
  boolean replace(long seller, int version, ScriptText script, String by, Instant at) {
    return session()
            .createNativeMutationQuery(version == 0 ? ADD : REPLACE)
            .setParameter("seller", seller)
            .setParameter("version", version)
            .setParameter("text", script.text())
            .setParameter("by", by)
            .setParameter("at", at, Instant.class)
            .executeUpdate()
        == 1;
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
