package ua.kramar.notification.phones;

import java.util.UUID;

/**
 * A text to be sent to a phone.
 *
 * @param request the same at each attempt to send the same message, and unique among all others
 * @param to E.164. Personal data: not for logs
 * @param viber whether it goes by Viber
 * @param sms whether it goes by SMS; with both, by SMS where Viber does not reach the phone
 */
public record PhoneText(UUID request, String to, String text, boolean viber, boolean sms) {

  /** Omits number and text. */
  @Override
  public String toString() {
    return "message " + request;
  }
}
