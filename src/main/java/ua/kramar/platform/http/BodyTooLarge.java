package ua.kramar.platform.http;

import java.io.IOException;

/** The body exceeds 1 MiB, whatever length was declared. */
public final class BodyTooLarge extends IOException {

  BodyTooLarge() {
    super("the body is too large");
  }
}
