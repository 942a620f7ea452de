package ua.kramar.platform.soap;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the message is not valid for the contract; detected before the endpoint receives it. */
final class InvalidMessage extends Refusal {

  private static final String MALFORMED = "malformed-body";
  private static final String MEDIA_TYPE = "unsupported-media-type";

  private final String faultCode;
  private final String mistake;

  /**
   * @param mistake the end of the key of its text
   */
  private InvalidMessage(String code, String mistake, String faultCode) {
    super(Kind.INVALID, code);
    this.mistake = mistake;
    this.faultCode = faultCode;
  }

  @Override
  protected String detailKey() {
    return code() + "." + mistake;
  }

  static InvalidMessage malformed() {
    return new InvalidMessage(MALFORMED, "soap-message", "Client");
  }

  /** The envelope is not one of SOAP 1.1. */
  static InvalidMessage otherVersion() {
    return new InvalidMessage(MALFORMED, "soap-version", "VersionMismatch");
  }

  /** A header must be understood that is not. */
  static InvalidMessage headerNotUnderstood() {
    return new InvalidMessage(MALFORMED, "soap-header", "MustUnderstand");
  }

  /**
   * SOAP 1.1 requires {@code text/xml}. A multipart message must be one of MTOM, and the contract
   * have content that may come so.
   */
  static InvalidMessage unsupportedMediaType() {
    return new InvalidMessage(MEDIA_TYPE, "soap-message", "Client");
  }

  /** The media type of SOAP 1.2. */
  static InvalidMessage mediaTypeOfOtherVersion() {
    return new InvalidMessage(MEDIA_TYPE, "soap-version", "VersionMismatch");
  }

  /** The name of the fault's code, SOAP 1.1, 4.4.1. */
  String faultCode() {
    return faultCode;
  }
}
