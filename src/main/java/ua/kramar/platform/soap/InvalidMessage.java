package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the message is not valid for the contract; detected before the endpoint receives it. */
final class InvalidMessage extends Refusal {

  private final String faultCode;

  private InvalidMessage(String code, String faultCode) {
    super(Kind.INVALID, code);
    this.faultCode = faultCode;
  }

  static InvalidMessage malformed() {
    return new InvalidMessage("malformed-body", "Client");
  }

  /** The envelope is not one of SOAP 1.1. */
  static InvalidMessage otherVersion() {
    return new InvalidMessage("malformed-body", "VersionMismatch");
  }

  /** A header must be understood that is not. */
  static InvalidMessage headerNotUnderstood() {
    return new InvalidMessage("malformed-body", "MustUnderstand");
  }

  /**
   * SOAP 1.1 requires {@code text/xml}. A multipart message could contain attachments, which no
   * contract supports.
   */
  static InvalidMessage unsupportedMediaType() {
    return new InvalidMessage("unsupported-media-type", "Client");
  }

  /** The media type of SOAP 1.2. */
  static InvalidMessage mediaTypeOfOtherVersion() {
    return new InvalidMessage("unsupported-media-type", "VersionMismatch");
  }

  /** The name of the fault's code, SOAP 1.1, 4.4.1. */
  String faultCode() {
    return faultCode;
  }
}
