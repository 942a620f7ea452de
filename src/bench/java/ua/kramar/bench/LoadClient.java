package ua.kramar.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One client with a connection of its own; used by one thread. */
interface LoadClient extends AutoCloseable {

  /** Does the operation once; whatever is not the expected answer is thrown. */
  void call() throws Exception;

  @Override
  void close() throws IOException, SQLException;
}
