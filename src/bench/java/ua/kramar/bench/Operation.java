package ua.kramar.bench;

/** Something to be measured twice: as the server does it, and as the database could. */
interface Operation {

  /** As it stands in the printed line. */
  String name();

  /**
   * A client of the server.
   *
   * @param client which one, from 0; two clients never touch the same order
   * @param clients how many there are
   */
  LoadClient overHttp(int client, int clients) throws Exception;

  /** A client of the database that runs the operation's SQL. */
  LoadClient overJdbc(int client, int clients) throws Exception;
}
