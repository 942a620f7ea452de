package ua.kramar.appeals.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import ua.kramar.correspondence.clock.Recounted;

/** Lets the clock of answers compute the deadlines of appeals too when a timetable changes (C4). */
@Dependent
class AppealDeadlines {

  @Produces
  static Recounted appeals() {
    return new Recounted("appeal", "list_rank = 0", "appeal_recount");
  }
}
