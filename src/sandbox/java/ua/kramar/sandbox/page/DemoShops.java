package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/**
 * Shops whose people have a known password, for demonstrations and tests: written to the database,
 * since the server itself lets nobody choose the password of somebody else.
 */
public final class DemoShops {

  /** The password of everybody in the demo world. */
  public static final String PASSWORD = "kramar-demo-2026";

  /**
   * Argon2id of {@link #PASSWORD} with the smallest cost. The password is public, and tests sign in
   * so often that the cost of the server's own hashes was a quarter of their time.
   */
  private static final String HASH =
      "$argon2id$v=19$m=8,t=1,p=1$a3JhbWFyLWRlbW8tc2FsdA$VfEOnsB8Py4PtGB8SB3CPLSPnMhNKN1rzIUACF9ZnRY";

  private static final String SHOP =
      """
      insert into seller (code, name, notification_email, language, contact_phone, contact_email, created_at)
      values (?, ?, ?, ?, ?, ?, now())
      on conflict (code) do nothing
      """;

  private static final String PERSON =
      """
      insert into account (seller_id, login, name, role, password_hash, created_at)
      select id, ?, ?, ?, ?, now() from seller where code = ? returning id
      """;

  private static final String UNIQUE_VIOLATION = "23505";

  private static final List<String> EXPIRE =
      List.of(
          """
          update invitation set expires_at = now()
          where seller_id = (select id from seller where code = ?)
          """,
          """
          update password_reset set expires_at = now()
          where account_id in (select a.id from account a join seller s on s.id = a.seller_id where s.code = ?)
          """,
          """
          update reply_address set expires_at = now()
          where seller_id = (select id from seller where code = ?)
          """);

  /** Connects to the server's database. */
  @FunctionalInterface
  public interface Database {
    Connection connect() throws SQLException;
  }

  private final Database database;

  public DemoShops(Database database) {
    this.database = database;
  }

  void addTo(RoutingHttpServer page) {
    page.on("POST", "/shops", this::add).on("POST", "/shops/{code}/links/expiry", this::expire);
  }

  /**
   * Lets the links in the letters to people of the shop expire, and the addresses in its letters to
   * buyers, for which tests cannot wait.
   */
  private Answer expire(Request request) throws IOException, SQLException {
    try (Connection connection = database.connect()) {
      for (String links : EXPIRE) {
        execute(connection, links, request.variable("code"));
      }
    }
    return Answer.json(Map.of("code", request.variable("code")));
  }

  /**
   * The body has the shop's code, name, notificationEmail, language and contact, and people with
   * login, name, role. A shop that exists gets the people only. The answer has the numbers of the
   * people by login; it is 409, and nothing is written, when a login is in use.
   */
  private Answer add(Request request) throws IOException, SQLException {
    JsonNode shop = request.json();
    String code = shop.path("code").asText();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      execute(
          connection,
          SHOP,
          code,
          shop.path("name").asText(code),
          shop.path("notificationEmail").asText(null),
          shop.path("language").asText(null),
          shop.at("/contact/phone").asText(null),
          shop.at("/contact/email").asText(null));
      Map<String, Long> people = new LinkedHashMap<>();
      for (JsonNode person : shop.path("people")) {
        people.put(person.path("login").asText(), add(connection, code, person));
      }
      connection.commit();
      return Answer.json(201, Map.of("code", code, "password", PASSWORD, "people", people));
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        return Answer.json(409, Map.of("code", code));
      }
      throw e;
    }
  }

  /** Returns the number of the person. */
  private static long add(Connection connection, String shop, JsonNode person) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PERSON)) {
      statement.setString(1, person.path("login").asText());
      statement.setString(2, person.path("name").asText("Олена"));
      statement.setString(3, person.path("role").asText());
      statement.setString(4, HASH);
      statement.setString(5, shop);
      ResultSet row = statement.executeQuery();
      row.next();
      return row.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setString(at + 1, values[at]);
      }
      statement.executeUpdate();
    }
  }
}
