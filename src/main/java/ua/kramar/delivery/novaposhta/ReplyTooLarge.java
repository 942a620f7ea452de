package ua.kramar.delivery.novaposhta;

import java.io.IOException;

/** A carrier says more than it can have to say. */
class ReplyTooLarge extends IOException {

  private static final long serialVersionUID = 1;
}
