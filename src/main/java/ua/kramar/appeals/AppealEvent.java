package ua.kramar.appeals;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.appeals.words.Party;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An event of an appeal (C2c). Contains ids only, never what was written, nor by whom.
 *
 * <p>{@code order} is the number of the order that the appeal is about; null when there is none.
 */
public sealed interface AppealEvent extends DomainEvent {

  /** The kind of subject of all events about appeals. */
  String SUBJECT = "appeal";

  @JsonIgnore
  long appeal();

  @Override
  default Subject subject() {
    return new Subject(SUBJECT, String.valueOf(appeal()));
  }

  /**
   * The marketplace registered an appeal.
   *
   * @param requestType the marketplace's number of what the buyer wants
   * @param replyDueAt until when the shop should answer (C4)
   */
  @EventType("appeal.registered")
  record Registered(
      @JsonIgnore long sellerId,
      @JsonIgnore long appeal,
      int requestType,
      String order,
      Instant replyDueAt)
      implements AppealEvent {}

  /**
   * An appeal came to another status.
   *
   * @param status its number: 2 in progress, 3 not solved, 4 solved, 5 closed
   * @param by who moved it
   * @param step the id of the step with the comment; null in events of the version before
   * @param reopened whether it had an answer, and waits for another one
   * @param replyDueAt until when the shop should answer; null when it need not
   */
  @EventType("appeal.status-changed")
  record StatusChanged(
      @JsonIgnore long sellerId,
      @JsonIgnore long appeal,
      int requestType,
      String order,
      int status,
      Party by,
      String step,
      boolean reopened,
      Instant replyDueAt)
      implements AppealEvent {}

  /**
   * The marketplace added a file.
   *
   * @param attachment its id
   */
  @EventType("appeal.file-added")
  record FileAdded(
      @JsonIgnore long sellerId, @JsonIgnore long appeal, String order, String attachment)
      implements AppealEvent {}

  /**
   * An appeal still waits, and its deadline is near.
   *
   * @param replyDueAt until when the shop should answer
   */
  @EventType("appeal.deadline-near")
  record DeadlineNear(
      @JsonIgnore long sellerId,
      @JsonIgnore long appeal,
      int requestType,
      String order,
      Instant replyDueAt)
      implements AppealEvent {}
}
