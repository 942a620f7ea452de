package ua.kramar.sandbox.page;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import ua.kramar.sandbox.http.RoutingHttpServer;
import ua.kramar.sandbox.http.RoutingHttpServer.Answer;
import ua.kramar.sandbox.http.RoutingHttpServer.Request;

/** Makes the server poll a parcel at once, instead of after the interval of tracking. */
record DueParcels(DemoShops.Database database) {

  private static final String OPEN = " where waybill = ? and closed_at is null and ";

  private static final String DUE =
      "update parcel set poll_at = now()" + OPEN + "(lease_until is null or lease_until <= now())";

  private static final String POLLED_NOW =
      "select exists (select 1 from parcel" + OPEN + "lease_until > now())";

  private static final Duration LONGEST_POLL = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(20);

  void addTo(RoutingHttpServer page) {
    page.on("POST", "/parcels/{waybill}/poll", this::poll);
  }

  /** A poll in progress would set the time of the next one: its end is waited for. */
  private Answer poll(Request request) throws IOException, SQLException {
    String waybill = request.variable("waybill");
    Instant deadline = Instant.now().plus(LONGEST_POLL);
    try (Connection connection = database.connect()) {
      int due = makeDue(connection, waybill);
      while (due == 0 && isPolledNow(connection, waybill) && Instant.now().isBefore(deadline)) {
        LockSupport.parkNanos(PAUSE.toNanos());
        due = makeDue(connection, waybill);
      }
      return Answer.json(Map.of("due", due));
    }
  }

  private static int makeDue(Connection connection, String waybill) throws SQLException {
    try (PreparedStatement due = connection.prepareStatement(DUE)) {
      due.setString(1, waybill);
      return due.executeUpdate();
    }
  }

  private static boolean isPolledNow(Connection connection, String waybill) throws SQLException {
    try (PreparedStatement polled = connection.prepareStatement(POLLED_NOW)) {
      polled.setString(1, waybill);
      ResultSet row = polled.executeQuery();
      row.next();
      return row.getBoolean(1);
    }
  }
}
