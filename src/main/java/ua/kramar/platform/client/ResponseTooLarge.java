package ua.kramar.platform.client;

import java.io.IOException;

/** A partner's response exceeds the size limit. */
class ResponseTooLarge extends IOException {

  private static final long serialVersionUID = 1;
}
