package ua.kramar.webhooks.delivery;

import ua.kramar.webhooks.BodyForm;
import ua.kramar.webhooks.EndpointRef;

/**
 * Where to send and how much.
 *
 * @param failing whether nothing has succeeded lately
 */
record Target(EndpointRef endpoint, String url, BodyForm body, boolean active, boolean failing) {

  private static final int MOST = 8;

  /** Reads a row of url, body, state, and whether it fails. */
  static Target of(EndpointRef endpoint, Object[] row) {
    return new Target(
        endpoint,
        (String) row[0],
        BodyForm.valueOf((String) row[1]),
        row[2].equals("ACTIVE"),
        (Boolean) row[3]);
  }

  /** One that fails is tried by one request at a time: a hundred that hang then hold a hundred. */
  int mostAtATime() {
    return failing ? 1 : MOST;
  }
}
