package ua.kramar.journal.rest;

import ua.kramar.platform.events.Subject;

/** The order of an event, for clients that process orders only. */
final class SubjectOrder {

  private static final String ORDER = "order";

  private SubjectOrder() {}

  /** The order's number; null when the subject is not an order. */
  static String number(Subject subject) {
    return subject.kind().equals(ORDER) ? subject.id() : null;
  }
}
