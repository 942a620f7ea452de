package ua.kramar.access;

import java.util.HexFormat;
import ua.kramar.platform.values.Secrets;

/**
 * By what somebody was let in, for those who stay longer than a request. Holds no secret.
 *
 * @param key id of the token, or the hexadecimal fingerprint of the session's id
 */
public record Admission(Kind kind, String key) {

  /** A machine's token or a person's session. */
  public enum Kind {
    TOKEN,
    SESSION
  }

  public static Admission byToken(String id) {
    return new Admission(Kind.TOKEN, id);
  }

  public static Admission bySession(String id) {
    return new Admission(Kind.SESSION, HexFormat.of().formatHex(Secrets.sha256(id)));
  }
}
