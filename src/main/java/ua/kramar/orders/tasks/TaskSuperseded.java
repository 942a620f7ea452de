package ua.kramar.orders.tasks;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: a task with newer information, which the caller has not read, has replaced this task.
 */
public final class TaskSuperseded extends Refusal {

  TaskSuperseded() {
    super(Kind.CONFLICT, "task-superseded");
  }
}
