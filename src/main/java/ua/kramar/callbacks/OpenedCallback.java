package ua.kramar.callbacks;

import java.time.Instant;

/**
 * Whom an agent calls. Personal data: must not appear in logs, events or stored results.
 *
 * @param leaseUntil until when the call-back is the agent's alone
 */
public record OpenedCallback(String phone, String surname, String name, Instant leaseUntil) {

  @Override
  public String toString() {
    return "OpenedCallback";
  }
}
