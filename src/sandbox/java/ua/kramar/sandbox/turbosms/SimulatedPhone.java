package ua.kramar.sandbox.turbosms;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How the gateway and a phone behave, for one number: tests of others are not disturbed.
 *
 * @param viber whether Viber reaches it
 * @param template whether the gateway has approved texts for its Viber
 * @param refused whether the gateway refuses the number
 * @param report the state that the network reports in the end; {@code sent} to report none
 * @param html how many requests are answered by a page and not carried out
 * @param lost how many requests are carried out and never answered
 * @param millis for how long each request hangs before it is carried out
 */
record SimulatedPhone(
    boolean viber,
    boolean template,
    boolean refused,
    String report,
    int html,
    int lost,
    long millis) {

  static final SimulatedPhone USUAL = new SimulatedPhone(true, true, false, "delivered", 0, 0, 0);

  /** The same with what the order names. */
  SimulatedPhone with(JsonNode order) {
    return new SimulatedPhone(
        order.path("viber").asBoolean(viber),
        order.path("template").asBoolean(template),
        order.path("refused").asBoolean(refused),
        order.path("report").asText(report),
        order.path("html").asInt(html),
        order.path("lost").asInt(lost),
        order.path("millis").asLong(millis));
  }

  SimulatedPhone lessHtml() {
    return new SimulatedPhone(viber, template, refused, report, html - 1, lost, millis);
  }

  SimulatedPhone lessLost() {
    return new SimulatedPhone(viber, template, refused, report, html, lost - 1, millis);
  }
}
