package ua.kramar.access.people;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: nobody would be left who may invite people and change roles. */
public final class LastOwner extends Refusal {

  LastOwner() {
    super(Kind.CONFLICT, "last-owner");
  }
}
