package ua.kramar.access;

import java.util.HexFormat;
import ua.kramar.platform.values.Secrets;

/**
 * Which credential let a caller in, for those who stay longer than a request. Holds no secret.
 *
 * @param key id of the token, or the hexadecimal fingerprint of the session's id
 */
public record CredentialRef(Kind kind, String key) {

  /** A machine's token or a person's session. */
  public enum Kind {
    TOKEN,
    SESSION
  }

  public static CredentialRef ofToken(String id) {
    return new CredentialRef(Kind.TOKEN, id);
  }

  public static CredentialRef ofSession(String id) {
    return new CredentialRef(Kind.SESSION, HexFormat.of().formatHex(Secrets.sha256(id)));
  }
}
