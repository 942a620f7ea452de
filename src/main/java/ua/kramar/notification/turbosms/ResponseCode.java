package ua.kramar.notification.turbosms;

import java.util.List;
import java.util.Optional;
import ua.kramar.notification.phones.GatewayFailure;
import ua.kramar.notification.phones.GatewayFailure.Kind;

/** What the codes of the gateway's answers mean, by ranges of its documentation. */
final class ResponseCode {

  /** The message was sent before, by the same request. */
  static final int DUPLICATE = 407;

  private record Meaning(int from, int to, Kind kind, String reason) {}

  /** The first that fits. */
  private static final List<Meaning> FAILURES =
      List.of(
          new Meaning(103, 106, Kind.NOT_SENT, "the gateway does not accept the token"),
          new Meaning(200, 206, Kind.REFUSED, "the gateway misses a parameter"),
          new Meaning(300, 308, Kind.REFUSED, "the gateway takes a value for invalid"),
          new Meaning(404, 404, Kind.REFUSED, "the number is on the gateway's stop list"),
          new Meaning(412, 412, Kind.REFUSED, "the gateway forbids a part of the text"),
          new Meaning(413, 413, Kind.REFUSED, "the text is too long for the gateway"),
          new Meaning(416, 416, Kind.REFUSED, "the gateway has approved no such text for Viber"),
          new Meaning(400, 420, Kind.REFUSED, "the gateway does not allow the message"),
          new Meaning(500, 505, Kind.NOT_SENT, "the gateway has failed"));

  private ResponseCode() {}

  /**
   * Whether the whole request was carried out, at least in part: each recipient has an own code.
   */
  static boolean isCarriedOut(int code) {
    return code == 0 || (code >= 800 && code <= 803);
  }

  /** What the code refuses; one that is not documented leaves it unclear. */
  static GatewayFailure failure(int code) {
    Optional<Meaning> known =
        FAILURES.stream().filter(each -> each.from() <= code && code <= each.to()).findFirst();
    return known
        .map(each -> new GatewayFailure(each.kind(), each.reason() + " (" + code + ")"))
        .orElseGet(() -> new GatewayFailure(Kind.UNCLEAR, "the gateway answers " + code));
  }
}
