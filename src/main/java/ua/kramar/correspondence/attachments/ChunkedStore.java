package ua.kramar.correspondence.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.hibernate.Session;

/** Keeps files in PostgreSQL, in pieces: one backup has the messages and their files. */
@ApplicationScoped
class ChunkedStore implements AttachmentStore {

  /** In bytes. A piece is all that is in memory of a file. */
  static final int CHUNK = 256 << 10;

  private static final String PUT =
      "insert into attachment_chunk (attachment_id, place, bytes) values (:id, :place, :bytes)";

  private static final String GET =
      "select bytes from attachment_chunk where attachment_id = :id and place = :place";

  private static final String DELETE = "delete from attachment_chunk where attachment_id = :id";

  @PersistenceContext private EntityManager entities;

  @Override
  public void put(long id, InputStream bytes) throws IOException {
    int place = 0;
    for (byte[] chunk = bytes.readNBytes(CHUNK);
        chunk.length > 0;
        chunk = bytes.readNBytes(CHUNK)) {
      session()
          .createNativeMutationQuery(PUT)
          .setParameter("id", id)
          .setParameter("place", place)
          .setParameter("bytes", chunk)
          .executeUpdate();
      place++;
    }
  }

  @Override
  public void writeTo(long id, OutputStream out) throws IOException {
    int place = 0;
    for (Optional<byte[]> chunk = chunk(id, place); chunk.isPresent(); chunk = chunk(id, place)) {
      out.write(chunk.get());
      place++;
    }
  }

  private Optional<byte[]> chunk(long id, int place) {
    return session()
        .createNativeQuery(GET, byte[].class)
        .setParameter("id", id)
        .setParameter("place", place)
        .uniqueResultOptional();
  }

  @Override
  public void delete(long id) {
    session().createNativeMutationQuery(DELETE).setParameter("id", id).executeUpdate();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
