package ua.kramar.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the settings of PostgreSQL that make a committed order durable. */
@ApplicationScoped
class DatabaseSettings {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseSettings.class);

  private static final String OFF =
      """
      select name, setting from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting not in ('on', 'remote_apply')
      """;

  @Resource(lookup = "java:jboss/datasources/Kramar")
  private DataSource database;

  /** Messages about wrong settings; empty while the database does not respond. */
  Optional<List<String>> problems() {
    try (Connection connection = database.getConnection();
        ResultSet rows = connection.createStatement().executeQuery(OFF)) {
      List<String> problems = new ArrayList<>();
      while (rows.next()) {
        problems.add(
            "PostgreSQL's %s is %s, not on".formatted(rows.getString(1), rows.getString(2)));
      }
      return Optional.of(problems);
    } catch (SQLException e) {
      LOG.warn("PostgreSQL's settings cannot be read: SQLSTATE {}", e.getSQLState());
      return Optional.empty();
    }
  }
}
