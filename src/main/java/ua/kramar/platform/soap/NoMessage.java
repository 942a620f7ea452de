package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** What came is no message that the contract knows; said before the service is asked. */
final class NoMessage extends Refusal {

  private NoMessage(String code) {
    super(Kind.INVALID, code);
  }

  static NoMessage malformed() {
    return new NoMessage("malformed-body");
  }

  static NoMessage tooLarge() {
    return new NoMessage("body-too-large");
  }

  /** SOAP 1.1 is {@code text/xml}. A multipart message could bring attachments; there are none. */
  static NoMessage otherType() {
    return new NoMessage("unsupported-media-type");
  }
}
