package ua.kramar.platform.soap;

import jakarta.enterprise.context.RequestScoped;

/**
 * Whether the fault of this request also asks for credentials by HTTP. Asked is a client that has
 * sent none: some send theirs only then. A client with wrong credentials gets the fault as HTTP
 * 500: most would not read the fault of a 401.
 */
@RequestScoped
class Challenge {

  private boolean due;

  void demand() {
    due = true;
  }

  boolean isDue() {
    return due;
  }
}
