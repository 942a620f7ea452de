package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the message is not valid for the contract; detected before the endpoint receives it. */
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
   * SOAP 1.1 requires {@code text/xml}. A multipart message could contain attachments, which no
   * contract supports.
   */
  static InvalidMessage unsupportedMediaType() {
    return new InvalidMessage("unsupported-media-type");
  }
}
