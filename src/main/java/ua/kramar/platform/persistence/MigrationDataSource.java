package ua.kramar.platform.persistence;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The pool's data source for migrations: without time-outs, since an index on a large table takes
 * long, but with a short one for locks. A statement that waits for an exclusive lock on a table
 * lets all later statements on it wait too, those of nodes of the version before included; after
 * the time-out they go on, and {@link SchemaMigration} retries. Connections get their settings back
 * when they return to the pool.
 */
final class MigrationDataSource implements DataSource {

  private final DataSource pool;

  MigrationDataSource(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return forMigrations(pool.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return forMigrations(pool.getConnection(user, password));
  }

  private static Connection forMigrations(Connection connection) throws SQLException {
    int networkTimeout = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    execute(connection, "set statement_timeout = 0");
    execute(connection, "set idle_in_transaction_session_timeout = 0");
    execute(connection, "set lock_timeout = '2s'");
    return (Connection)
        Proxy.newProxyInstance(
            MigrationDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && !connection.isClosed()) {
                restore(connection, networkTimeout);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static void restore(Connection connection, int networkTimeout) throws SQLException {
    if (!connection.getAutoCommit()) {
      // A failed transaction would undo the reset of the settings.
      connection.rollback();
      connection.setAutoCommit(true);
    }
    execute(connection, "reset statement_timeout");
    execute(connection, "reset idle_in_transaction_session_timeout");
    execute(connection, "reset lock_timeout");
    connection.setNetworkTimeout(Runnable::run, networkTimeout);
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    pool.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(MigrationDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
