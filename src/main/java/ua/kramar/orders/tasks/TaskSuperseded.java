package ua.kramar.orders.tasks;

import ua.kramar.platform.refusals.Refusal;

/** A task with newer information, which the caller has not read, has replaced this one. */
public final class TaskSuperseded extends Refusal {

  TaskSuperseded() {
    super(Kind.CONFLICT, "task-superseded");
  }
}
