package ua.kramar.platform.client;

import java.io.IOException;

/** A partner sends more than it can have to say. */
class ResponseTooLarge extends IOException {

  private static final long serialVersionUID = 1;
}
