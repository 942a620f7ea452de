package ua.kramar.returns.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;
import ua.kramar.returns.words.ReturnKind;

/**
 * What of an order can still come back.
 *
 * @param kinds how: none when the order was not received, or everything is back; both when it was
 *     received in part
 * @param articles of the order, in the sequence of its lines
 */
@Schema(name = "ReturnableGoods")
public record ReturnableView(List<ReturnKind> kinds, List<Article> articles) {

  /**
   * An article of an order.
   *
   * @param price of a piece in the order
   * @param givenBack how many pieces the buyer can still give back
   * @param notTaken how many pieces can still come back that the buyer has not taken
   */
  @Schema(name = "ReturnableArticle")
  public record Article(
      String sku, String title, int ordered, Money price, int givenBack, int notTaken) {}
}
