package ua.kramar.access;

import java.util.HexFormat;
import ua.kramar.platform.values.Secrets;

/**
 * A reference to the credential that authenticated a caller, for connections that outlast a
 * request. Contains no secret.
 *
 * @param key the token's id, or the SHA-256 of the session's id in hexadecimal
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
