package ua.kramar.platform.rest;

import java.io.IOException;

/** More than 1 MB came in, however much had been announced. */
class BodyTooLarge extends IOException {

  BodyTooLarge() {
    super("the body is too large");
  }
}
