package ua.kramar.platform.http;

import java.io.IOException;

/** More than 1 MB came in, however much had been announced. */
public final class BodyTooLarge extends IOException {

  BodyTooLarge() {
    super("the body is too large");
  }
}
