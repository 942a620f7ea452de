package ua.kramar.bench;

/**
 * An operation that is measured twice: over HTTP, and as the same SQL over JDBC, which is its
 * limit.
 */
interface Operation {

  /** The name in the printed lines and in {@code bench.operations}. */
  String name();

  /**
   * A client of the server.
   *
   * @param client its index, from 0; two clients never change the same order
   * @param clients how many there are
   */
  LoadClient overHttp(int client, int clients) throws Exception;

  /** A client of the database that runs the operation's SQL. */
  LoadClient overJdbc(int client, int clients) throws Exception;
}
