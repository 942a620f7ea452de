package ua.kramar.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One client with a connection of its own; used by one thread. */
interface LoadClient extends AutoCloseable {

  /**
   * Does the operation once.
   *
   * @throws Exception when the response is not the expected one
   */
  void call() throws Exception;

  @Override
  void close() throws IOException, SQLException;
}
