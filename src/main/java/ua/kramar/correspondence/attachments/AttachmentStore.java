package ua.kramar.correspondence.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Keeps the bytes of files. A port: another store, such as one of objects, takes the place of
 * {@link ChunkedStore} without anybody else noticing.
 */
interface AttachmentStore {

  /** Keeps the bytes under an id, within the caller's transaction where the store has such. */
  void put(long id, InputStream bytes) throws IOException;

  /** Writes the bytes that are kept under an id. */
  void writeTo(long id, OutputStream out) throws IOException;

  /** Deletes what is kept under an id; no effect where nothing is. */
  void delete(long id);
}
