package ua.kramar.correspondence.questions;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.kramar.buyers.Buyers;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.UnknownOffer;
import ua.kramar.correspondence.MessageState;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.questions.QuestionTexts.Stored;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.UnknownSeller;

/** What buyers ask about products, on the marketplace's site (C3). */
@Stateless
public class BuyerQuestions {

  @Inject private Questions questions;
  @Inject private QuestionTexts texts;
  @Inject private PublicContent content;
  @Inject private Publication publication;
  @Inject private Sellers sellers;
  @Inject private Offers offers;
  @Inject private Buyers buyers;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;

  /**
   * Asks, once for each key. A text with contact data, insults or advertising is not refused, but
   * nobody sees it until the marketplace has let it pass.
   *
   * @throws UnknownSeller when there is no such shop
   * @throws UnknownOffer when the shop has no such article
   */
  public AskedQuestion ask(String key, AskAboutProduct question) {
    return idempotency
        .once("product-question", key, question, AskedQuestion.class, () -> asked(question))
        .result();
  }

  private AskedQuestion asked(AskAboutProduct asked) {
    Questions.Subject about = about(asked);
    boolean held =
        content.holdsQuestion(asked.text()) || content.holdsQuestion(asked.displayName());
    int state = (held ? MessageState.ON_MODERATION : MessageState.AUTO_PASSED).id();
    Instant now = clock.instant();
    long buyer = buyers.addFlushed(about.sellerId(), asked.buyer().contact());
    long id = texts.nextId();
    questions.add(
        id, about, new Questions.By(buyer, asked.buyer().account(), asked.displayName()), now);
    texts.add(
        about.sellerId(),
        new Stored(id, id, Side.BUYER, state, held, false),
        null,
        asked.text(),
        now);
    if (!held) {
      publication.show(questions.hold(id));
    }
    return new AskedQuestion(String.valueOf(id), state);
  }

  private Questions.Subject about(AskAboutProduct asked) {
    long seller = sellers.byCode(asked.seller()).id();
    PricedItem article =
        Optional.ofNullable(offers.find(seller, List.of(asked.sku())).get(asked.sku()))
            .orElseThrow(() -> new UnknownOffer(asked.sku()));
    return new Questions.Subject(seller, article.sku(), article.title());
  }
}
