package ua.kramar.appeals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.Party;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.ForbiddenContent;
import ua.kramar.correspondence.ReplyTerm;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.orders.view.OrderNumbers;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;

/** What shop and call centre do about appeals (C2c). Each call is one transaction. */
@Stateless
public class AppealWork {

  private record Moved(String appeal) {}

  @Inject private Appeals appeals;
  @Inject private ReplyTerm term;
  @Inject private ContentPolicy policy;
  @Inject private OrderNumbers numbers;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Answers an appeal of the acting shop, once for each key.
   *
   * @param admitted which versions of the appeal the caller has read
   * @throws NotFound when the acting shop has none with the number
   * @throws StaleVersion when it has changed
   * @throws AppealClosed when the marketplace has closed it
   * @throws AppealAnswered when it has an answer
   * @throws ForbiddenContent when the comment may not be written (C5). Nobody decides on what is
   *     doubtful, so that is refused too
   */
  public void resolve(long number, String key, IntPredicate admitted, ResolveAppeal answer) {
    idempotency.once(
        "resolve-appeal-" + number,
        key,
        answer,
        Moved.class,
        () -> {
          Appeal at = appeals.hold(number);
          at.require(admitted);
          AppealStatus to = answer.solved() ? AppealStatus.SOLVED : AppealStatus.NOT_SOLVED;
          at.requireMove(to, Party.SHOP);
          requireAllowed(at, answer.comment());
          return move(at, to, Party.SHOP, answer.normal());
        });
  }

  /**
   * Moves an appeal for the call centre, once for the two ids of the request, which are remembered
   * as long as the appeal. One that is to be answered again has a new term (C4).
   *
   * @param key made of the ids
   * @throws NotFound when there is no such appeal
   * @throws StaleVersion when it has changed
   * @throws AppealClosed when it is closed
   * @throws AppealMoveNotAllowed when there is no such move
   * @return whether the request had been carried out before
   */
  public boolean change(String key, ChangeAppeal change) {
    return idempotency
        .onceForEver(
            "change-appeal",
            key,
            change,
            Moved.class,
            () -> {
              Appeal at = appeals.hold(change.appeal());
              at.require(
                  version ->
                      change.expectedVersion() == null || change.expectedVersion() == version);
              at.requireMove(change.status(), Party.MARKETPLACE);
              return move(at, change.status(), Party.MARKETPLACE, change.comment());
            })
        .replayed();
  }

  private void requireAllowed(Appeal at, String comment) {
    Set<String> own = new HashSet<>();
    own.add(String.valueOf(at.id()));
    if (at.order() != null) {
      own.addAll(numbers.of(at.sellerId(), at.order()));
    }
    Verdict verdict = policy.check(new CheckedText(comment, Side.SELLER, Optional.empty(), own));
    if (!verdict.passes()) {
      List<FindingView> findings =
          verdict.findings().stream()
              .map(finding -> FindingView.of(finding, language.locale()))
              .toList();
      throw new ForbiddenContent(findings);
    }
  }

  private Moved move(Appeal at, AppealStatus to, Party by, String comment) {
    Instant now = clock.instant();
    Appeals.Wait wait = to.waits() ? wait(at, now) : null;
    long step =
        appeals.addStep(
            at.sellerId(),
            at.id(),
            at.order(),
            new Appeals.Step(to, by, actor.get().name(), comment, now));
    appeals.move(at, to, now, wait, to.waits() ? null : step);
    events.fire(
        new AppealEvent.StatusChanged(
            at.sellerId(),
            at.id(),
            at.requestType(),
            at.orderNumber(),
            to.id(),
            by,
            String.valueOf(step),
            wait != null && !at.status().waits(),
            wait == null ? null : wait.until()));
    return new Moved(String.valueOf(at.id()));
  }

  /** What waits goes on waiting; what waits again has a new term. */
  private Appeals.Wait wait(Appeal at, Instant now) {
    return at.waitingSince() == null
        ? new Appeals.Wait(now, term.due(at.sellerId(), now))
        : new Appeals.Wait(at.waitingSince(), at.replyDueAt());
  }
}
