package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** The task has been replaced by one with newer news, which whoever finishes it has not read. */
public final class TaskSuperseded extends Refusal {

  TaskSuperseded() {
    super(Kind.CONFLICT, "task-superseded");
  }
}
