package ua.kramar.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;

/** A migration may take its time; nobody else may. */
@ExtendWith(ArquillianExtension.class)
class MigrationDataSourceIT {

  @Resource(lookup = "java:jboss/datasources/Kramar")
  private DataSource pool;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void waitsForAMigrationAndForNothingAfterIt() throws SQLException {
    String backend;
    try (Connection patient = new MigrationDataSource(pool).getConnection()) {
      assertThat(text(patient, "show statement_timeout")).isEqualTo("0");
      assertThat(patient.getNetworkTimeout()).isZero();
      patient.setAutoCommit(false);
      backend = text(patient, "select pg_backend_pid()::text");
    }

    List<Connection> taken = new ArrayList<>();
    try {
      do {
        taken.add(pool.getConnection());
      } while (!backend.equals(text(last(taken), "select pg_backend_pid()::text")));
      assertThat(text(last(taken), "show statement_timeout")).isEqualTo("30s");
      assertThat(text(last(taken), "show idle_in_transaction_session_timeout")).isEqualTo("30s");
      assertThat(last(taken).getNetworkTimeout()).isPositive();
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  private static Connection last(List<Connection> connections) {
    return connections.get(connections.size() - 1);
  }

  private static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
