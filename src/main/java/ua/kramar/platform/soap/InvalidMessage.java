package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** The contract does not admit the message; found out before the endpoint sees it. */
final class InvalidMessage extends Refusal {

  private InvalidMessage(String code) {
    super(Kind.INVALID, code);
  }

  static InvalidMessage malformed() {
    return new InvalidMessage("malformed-body");
  }

  static InvalidMessage tooLarge() {
    return new InvalidMessage("body-too-large");
  }

  /**
   * SOAP 1.1 is {@code text/xml}. A multipart message could bring attachments, which no contract
   * has.
   */
  static InvalidMessage unsupportedMediaType() {
    return new InvalidMessage("unsupported-media-type");
  }
}
