package ua.kramar.correspondence.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import ua.kramar.platform.caller.CurrentActor;

/** The templates of the acting shop. */
@ApplicationScoped
public class StoredTemplates {

  /** What a person has written of a template. */
  public record Content(TemplateKind kind, String language, String name, TemplateText text) {}

  private static final String ROW =
      "select id, kind, language, name, text, version, changed_by, changed_at from message_template ";

  private static final String PAGE =
      ROW
          + """
          where seller_id = :seller and id > :after and kind = coalesce(cast(:kind as text), kind)
            and language = coalesce(cast(:language as text), language)
          order by id limit :count
          """;

  private static final String ONE = ROW + "where seller_id = :seller and id = :id";

  /**
   * Who adds or renames one waits for who does, so that neither names nor their number go wrong.
   */
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended('message_template', :seller)) as text)";

  private static final String COUNT =
      "select count(*) from message_template where seller_id = :seller";

  private static final String NAMESAKES =
      """
      select count(*) from message_template
      where seller_id = :seller and kind = :kind and language = :language and lower(name) = lower(:name) and id <> :id
      """;

  private static final String ADD =
      """
      insert into message_template (seller_id, id, kind, language, name, text, version, changed_by, changed_at)
      values (:seller, nextval('message_template_id'), :kind, :language, :name, :text, 1, :by, :at)
      returning id
      """;

  private static final String REPLACE =
      """
      update message_template set kind = :kind, language = :language, name = :name, text = :text, version = version + 1,
        changed_by = :by, changed_at = :at
      where seller_id = :seller and id = :id and version = :version
      """;

  private static final String REMOVE =
      "delete from message_template where seller_id = :seller and id = :id and version = :version";

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  /**
   * The templates with ids behind {@code after}, by their ids.
   *
   * @param kind null for all; likewise the language
   */
  public List<StoredTemplate> page(TemplateKind kind, String language, long after, int count) {
    return session()
        .createNativeQuery(PAGE, Object[].class)
        .setParameter("seller", seller())
        .setParameter("kind", kind == null ? null : kind.name(), String.class)
        .setParameter("language", language, String.class)
        .setParameter("after", after)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(StoredTemplate::of)
        .toList();
  }

  public Optional<StoredTemplate> find(long id) {
    return session()
        .createNativeQuery(ONE, Object[].class)
        .setParameter("seller", seller())
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(StoredTemplate::of);
  }

  /** Lets nobody else add or change templates of the shop until the transaction ends. */
  public void lock() {
    session()
        .createNativeQuery(LOCK, String.class)
        .setParameter("seller", seller())
        .getSingleResult();
  }

  public long count() {
    return session()
        .createNativeQuery(COUNT, Long.class)
        .setParameter("seller", seller())
        .getSingleResult();
  }

  /**
   * Whether another template of the kind and the language has the name, in capitals or not.
   *
   * @param id the template that may have it; 0 for a new one
   */
  public boolean isNameTaken(Content content, long id) {
    return session()
            .createNativeQuery(NAMESAKES, Long.class)
            .setParameter("seller", seller())
            .setParameter("kind", content.kind().name())
            .setParameter("language", content.language())
            .setParameter("name", content.name())
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /** Returns the id of the new template. */
  public long add(Content content) {
    return session()
        .createNativeQuery(ADD, Long.class)
        .setParameter("seller", seller())
        .setParameter("kind", content.kind().name())
        .setParameter("language", content.language())
        .setParameter("name", content.name())
        .setParameter("text", content.text().text())
        .setParameter("by", actor.get().name())
        .setParameter("at", clock.instant())
        .getSingleResult();
  }

  /** Returns false when the template has another version, or is gone. */
  public boolean replace(StoredTemplate before, Content content) {
    return changing(REPLACE, before)
            .setParameter("kind", content.kind().name())
            .setParameter("language", content.language())
            .setParameter("name", content.name())
            .setParameter("text", content.text().text())
            .setParameter("by", actor.get().name())
            .setParameter("at", clock.instant())
            .executeUpdate()
        == 1;
  }

  /** Returns false when the template has another version, or is gone. */
  public boolean remove(StoredTemplate before) {
    return changing(REMOVE, before).executeUpdate() == 1;
  }

  private MutationQuery changing(String statement, StoredTemplate before) {
    return session()
        .createNativeMutationQuery(statement)
        .setParameter("seller", seller())
        .setParameter("id", before.id())
        .setParameter("version", before.version());
  }

  private long seller() {
    return actor.get().sellerId();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
