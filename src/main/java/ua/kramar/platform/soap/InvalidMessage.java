package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** What came is no message that the contract knows; said before the service is asked. */
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

  /** SOAP 1.1 is {@code text/xml}. A multipart message could bring attachments; there are none. */
  static InvalidMessage otherType() {
    return new InvalidMessage("unsupported-media-type");
  }
}
