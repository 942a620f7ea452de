package ua.kramar.orders.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.timeline.CallbackEntries.CallbackEnded;
import ua.kramar.orders.timeline.CallbackEntries.CallbackRequested;
import ua.kramar.orders.timeline.ReturnEntries.Returned;
import ua.kramar.orders.timeline.TalkEntries.Alternative;
import ua.kramar.orders.timeline.TalkEntries.Appeal;
import ua.kramar.orders.timeline.TalkEntries.Call;
import ua.kramar.orders.timeline.TalkEntries.Comment;
import ua.kramar.orders.timeline.TalkEntries.Letter;
import ua.kramar.orders.timeline.TalkEntries.Message;
import ua.kramar.orders.timeline.TalkEntries.Terms;
import ua.kramar.orders.timeline.TalkEntries.Waiting;
import ua.kramar.orders.timeline.TalkEntries.WaitingEnded;
import ua.kramar.orders.timeline.WorkEntries.Correction;
import ua.kramar.orders.timeline.WorkEntries.OwnDelivery;
import ua.kramar.orders.timeline.WorkEntries.Parcel;
import ua.kramar.orders.timeline.WorkEntries.ParcelMade;
import ua.kramar.orders.timeline.WorkEntries.ParcelRemoved;
import ua.kramar.orders.timeline.WorkEntries.Status;
import ua.kramar.orders.timeline.WorkEntries.Stock;
import ua.kramar.orders.timeline.WorkEntries.TaskDone;
import ua.kramar.orders.timeline.WorkEntries.TaskOpened;

/** An entry of the timeline of an order; its kind says which facts it has. */
@Schema(
    name = "TimelineEntry",
    oneOf = {
      Status.class,
      Call.class,
      CallbackRequested.class,
      CallbackEnded.class,
      Letter.class,
      Message.class,
      Appeal.class,
      Comment.class,
      Terms.class,
      Waiting.class,
      WaitingEnded.class,
      Alternative.class,
      TaskOpened.class,
      TaskDone.class,
      Parcel.class,
      ParcelMade.class,
      ParcelRemoved.class,
      OwnDelivery.class,
      Returned.class,
      Correction.class,
      Stock.class
    },
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "STATUS", schema = Status.class),
      @DiscriminatorMapping(value = "CALL", schema = Call.class),
      @DiscriminatorMapping(value = "CALLBACK", schema = CallbackRequested.class),
      @DiscriminatorMapping(value = "CALLBACK_ENDED", schema = CallbackEnded.class),
      @DiscriminatorMapping(value = "LETTER", schema = Letter.class),
      @DiscriminatorMapping(value = "MESSAGE", schema = Message.class),
      @DiscriminatorMapping(value = "APPEAL", schema = Appeal.class),
      @DiscriminatorMapping(value = "COMMENT", schema = Comment.class),
      @DiscriminatorMapping(value = "TERMS", schema = Terms.class),
      @DiscriminatorMapping(value = "WAITING", schema = Waiting.class),
      @DiscriminatorMapping(value = "WAITING_ENDED", schema = WaitingEnded.class),
      @DiscriminatorMapping(value = "ALTERNATIVE", schema = Alternative.class),
      @DiscriminatorMapping(value = "TASK_OPENED", schema = TaskOpened.class),
      @DiscriminatorMapping(value = "TASK_DONE", schema = TaskDone.class),
      @DiscriminatorMapping(value = "PARCEL", schema = Parcel.class),
      @DiscriminatorMapping(value = "PARCEL_MADE", schema = ParcelMade.class),
      @DiscriminatorMapping(value = "PARCEL_REMOVED", schema = ParcelRemoved.class),
      @DiscriminatorMapping(value = "OWN_DELIVERY", schema = OwnDelivery.class),
      @DiscriminatorMapping(value = "RETURN", schema = Returned.class),
      @DiscriminatorMapping(value = "CORRECTION", schema = Correction.class),
      @DiscriminatorMapping(value = "STOCK", schema = Stock.class)
    })
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true)
@JsonSubTypes({
  @JsonSubTypes.Type(name = "STATUS", value = Status.class),
  @JsonSubTypes.Type(name = "CALL", value = Call.class),
  @JsonSubTypes.Type(name = "CALLBACK", value = CallbackRequested.class),
  @JsonSubTypes.Type(name = "CALLBACK_ENDED", value = CallbackEnded.class),
  @JsonSubTypes.Type(name = "LETTER", value = Letter.class),
  @JsonSubTypes.Type(name = "MESSAGE", value = Message.class),
  @JsonSubTypes.Type(name = "APPEAL", value = Appeal.class),
  @JsonSubTypes.Type(name = "COMMENT", value = Comment.class),
  @JsonSubTypes.Type(name = "TERMS", value = Terms.class),
  @JsonSubTypes.Type(name = "WAITING", value = Waiting.class),
  @JsonSubTypes.Type(name = "WAITING_ENDED", value = WaitingEnded.class),
  @JsonSubTypes.Type(name = "ALTERNATIVE", value = Alternative.class),
  @JsonSubTypes.Type(name = "TASK_OPENED", value = TaskOpened.class),
  @JsonSubTypes.Type(name = "TASK_DONE", value = TaskDone.class),
  @JsonSubTypes.Type(name = "PARCEL", value = Parcel.class),
  @JsonSubTypes.Type(name = "PARCEL_MADE", value = ParcelMade.class),
  @JsonSubTypes.Type(name = "PARCEL_REMOVED", value = ParcelRemoved.class),
  @JsonSubTypes.Type(name = "OWN_DELIVERY", value = OwnDelivery.class),
  @JsonSubTypes.Type(name = "RETURN", value = Returned.class),
  @JsonSubTypes.Type(name = "CORRECTION", value = Correction.class),
  @JsonSubTypes.Type(name = "STOCK", value = Stock.class)
})
public sealed interface TimelineEntry
    permits Status,
        Call,
        CallbackRequested,
        CallbackEnded,
        Letter,
        Message,
        Appeal,
        Comment,
        Terms,
        Waiting,
        WaitingEnded,
        Alternative,
        TaskOpened,
        TaskDone,
        Parcel,
        ParcelMade,
        ParcelRemoved,
        OwnDelivery,
        Returned,
        Correction,
        Stock {

  /** The name of its {@link TimelineKind}. */
  String kind();

  /** Unique among the entries of its kind and order. */
  String id();

  /** When Kramar learned of it. */
  Instant at();

  /** The login, token, carrier or system that did it; null where none is on record. */
  String by();
}
