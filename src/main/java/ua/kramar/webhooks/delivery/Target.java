package ua.kramar.webhooks.delivery;

import ua.kramar.webhooks.BodyForm;
import ua.kramar.webhooks.EndpointRef;

/**
 * Where to send and how much.
 *
 * @param open whether anything may be sent now: the endpoint is active and does not ask for a rest
 * @param troubled whether nothing has succeeded lately, or the last answer took long
 * @param version of the endpoint as it is sent to
 */
record Target(
    EndpointRef endpoint, String url, BodyForm body, boolean open, boolean troubled, int version) {

  /** The most requests to one endpoint at a time. */
  static final int MOST = 8;

  /** Reads a row of url, body, whether it is open and troubled, and version. */
  static Target of(EndpointRef endpoint, Object[] row) {
    return new Target(
        endpoint,
        (String) row[0],
        BodyForm.valueOf((String) row[1]),
        (Boolean) row[2],
        (Boolean) row[3],
        ((Number) row[4]).intValue());
  }

  /** One that is troubled gets one request at a time: a hundred that hang then hold a hundred. */
  int mostAtATime() {
    return troubled ? 1 : MOST;
  }
}
