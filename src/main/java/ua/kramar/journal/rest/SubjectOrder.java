package ua.kramar.journal.rest;

import ua.kramar.journal.RecordedEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Json;

/** The order of an event, for clients that process orders only. */
final class SubjectOrder {

  private static final String ORDER = "order";

  private record About(Object order) {}

  private SubjectOrder() {}

  /**
   * The number of the order that the subject of an event is about; null when there is none, or the
   * subject is an order. What names one says so in its data ({@code order}).
   */
  static String about(RecordedEvent event) {
    if (event.data() == null || event.subject().kind().equals(ORDER)) {
      return null;
    }
    return Json.read(event.data(), About.class).order() instanceof String number ? number : null;
  }

  /** The order's number; null when the subject is not an order. */
  static String number(Subject subject) {
    return subject.kind().equals(ORDER) ? subject.id() : null;
  }
}
