package ua.kramar.journal.rest;

import ua.kramar.platform.events.Subject;

/** The order that an event is about, for clients that know orders only. */
final class SubjectOrder {

  private static final String ORDER = "order";

  private SubjectOrder() {}

  /** The order's number; null when the subject is something else. */
  static String number(Subject subject) {
    return subject.kind().equals(ORDER) ? subject.id() : null;
  }
}
