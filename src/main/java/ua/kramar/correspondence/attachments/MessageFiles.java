package ua.kramar.correspondence.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.NativeQuery;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Json;

/** The files that belong to messages. */
@ApplicationScoped
public class MessageFiles {

  /** In bytes, of all files of a conversation. */
  static final long MOST_OF_CONVERSATION = 200L << 20;

  /**
   * The files of a message {@code m}, as a column of text for {@link #parse}; null where it has
   * none.
   */
  public static final String COLUMN =
      """
      (select cast(json_agg(json_build_object('id', cast(f.id as text), 'name', f.name, 'type', f.type, 'size', f.size,
          'width', f.width, 'height', f.height, 'held', false) order by f.place) as text)
        from attachment f where f.seller_id = m.seller_id and f.message_id = m.id)""";

  private static final String ATTACH =
      """
      update attachment set message_id = :message, conversation_id = :conversation,
        place = array_position(cast(:ids as bigint[]), id)
      where seller_id = :seller and id = any(cast(:ids as bigint[])) and side = :side and owner = :owner
        and message_id is null and not kept and state = 'READY'
      """;

  private static final String HELD =
      """
      select count(*) from attachment
      where seller_id = :seller and id = any(cast(:ids as bigint[])) and side = :side and owner = :owner
        and state = 'HELD'
      """;

  private static final String OF_CONVERSATION =
      """
      select cast(coalesce(sum(size), 0) as bigint) from attachment
      where seller_id = :seller and conversation_id = :conversation and message_id is not null
      """;

  private static final String OF_MESSAGE =
      """
      select id, name, type, size, width, height, state from attachment
      where seller_id = :seller and message_id = :message order by place
      """;

  private static final String KEPT =
      """
      select id, name, type, size, width, height, state from attachment
      where seller_id = :seller and id = any(cast(:ids as bigint[])) and kept order by id
      """;

  private static final String ROW =
      "select f.id, f.name, f.type, f.size, f.width, f.height, f.state from attachment f ";

  /**
   * The shop has its own files, those of buyers whose messages have reached it, and what is kept.
   */
  private static final String SEEN_BY_SHOP =
      ROW
          + """
          left join conversation_message m on m.seller_id = f.seller_id and m.id = f.message_id
          where f.seller_id = :seller and f.id = :id and f.state = 'READY'
            and (f.kept or f.side = 'BUYER' and m.position is not null
              or f.side = 'SELLER' and (f.message_id is not null or f.owner = :owner))
          """;

  /** The buyer has their own files, and those of shops whose messages have reached them. */
  private static final String SEEN_BY_BUYER =
      ROW
          + """
          left join conversation_message m on m.seller_id = f.seller_id and m.id = f.message_id
          left join conversation c on c.seller_id = f.seller_id and c.id = f.conversation_id
          where f.id = :id and f.state = 'READY' and not f.kept
            and (f.side = 'BUYER' and f.owner = :owner
              or f.side = 'SELLER' and m.position is not null and c.account = :owner)
          """;

  @PersistenceContext private EntityManager entities;
  @Inject private AttachmentStore store;

  /**
   * Makes uploaded files part of a message.
   *
   * @param conversation which the caller holds
   * @throws NotFound when one of them is not there, not the owner's, or another message's
   * @throws AttachmentHeld when nobody has looked for malware in one of them
   * @throws ConversationFull when the conversation has no room for them
   */
  public void attach(Owner owner, long conversation, long message, Collection<String> files) {
    Set<String> ids = new LinkedHashSet<>(files);
    if (ids.isEmpty()) {
      return;
    }
    int attached =
        ofOwner(session().createNativeMutationQuery(ATTACH), owner, ids)
            .setParameter("message", message)
            .setParameter("conversation", conversation)
            .executeUpdate();
    if (attached < ids.size()) {
      long held =
          ofOwner(session().createNativeQuery(HELD, Long.class), owner, ids).getSingleResult();
      throw held > 0 ? new AttachmentHeld() : new NotFound("attachment");
    }
    requireRoom(owner.sellerId(), conversation);
  }

  private void requireRoom(long seller, long conversation) {
    long used =
        session()
            .createNativeQuery(OF_CONVERSATION, Long.class)
            .setParameter("seller", seller)
            .setParameter("conversation", conversation)
            .getSingleResult();
    if (used > MOST_OF_CONVERSATION) {
      throw new ConversationFull(MOST_OF_CONVERSATION >> 20);
    }
  }

  private static <Q extends CommonQueryContract> Q ofOwner(Q query, Owner owner, Set<String> ids) {
    query
        .setParameter("ids", ids.stream().collect(Collectors.joining(",", "{", "}")))
        .setParameter("seller", owner.sellerId())
        .setParameter("side", owner.side().name())
        .setParameter("owner", owner.name());
    return query;
  }

  /** The files of a message, in their order. */
  public List<AttachmentView> of(long seller, long message) {
    return session()
        .createNativeQuery(OF_MESSAGE, Object[].class)
        .setParameter("seller", seller)
        .setParameter("message", message)
        .getResultList()
        .stream()
        .map(AttachmentView::of)
        .toList();
  }

  /** The files with these ids that are kept for good, in the order of their coming. */
  public List<AttachmentView> kept(long seller, Collection<Long> ids) {
    return session()
        .createNativeQuery(KEPT, Object[].class)
        .setParameter("seller", seller)
        .setParameter(
            "ids", ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
        .getResultList()
        .stream()
        .map(AttachmentView::of)
        .toList();
  }

  /** The files that {@link #COLUMN} has read. */
  public static List<AttachmentView> parse(Object column) {
    return column == null ? List.of() : List.of(Json.read((String) column, AttachmentView[].class));
  }

  /**
   * A file that somebody may read.
   *
   * @throws NotFound when there is none for them
   */
  public AttachmentView readable(Owner reader, long id) {
    NativeQuery<Object[]> query =
        reader.side() == Side.SELLER
            ? session()
                .createNativeQuery(SEEN_BY_SHOP, Object[].class)
                .setParameter("seller", reader.sellerId())
            : session().createNativeQuery(SEEN_BY_BUYER, Object[].class);
    Optional<Object[]> row =
        query.setParameter("id", id).setParameter("owner", reader.name()).uniqueResultOptional();
    return row.map(AttachmentView::of).orElseThrow(() -> new NotFound("attachment"));
  }

  /** Writes the bytes of a file, which the caller has found readable. */
  public void write(AttachmentView file, OutputStream out) throws IOException {
    store.writeTo(Long.parseLong(file.id()), out);
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
