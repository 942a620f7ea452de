package ua.kramar.access.people;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: somebody with this address works in the shop already. */
public final class PersonExists extends Refusal {

  PersonExists() {
    super(Kind.CONFLICT, "person-exists");
  }
}
