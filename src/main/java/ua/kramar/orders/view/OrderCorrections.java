package ua.kramar.orders.view;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.correction.CorrectionMade;
import ua.kramar.orders.correction.CorrectionUndo;
import ua.kramar.orders.correction.DetailCorrections;
import ua.kramar.orders.correction.EditDelivery;
import ua.kramar.orders.correction.EditPayment;
import ua.kramar.orders.correction.EditRecipient;
import ua.kramar.orders.correction.LineCorrections;
import ua.kramar.orders.correction.UndoCorrection;
import ua.kramar.orders.lines.EditLines;
import ua.kramar.orders.lines.LinesPreview;

/** Corrects an order and returns its new state, both in one transaction (O4). */
@Stateless
public class OrderCorrections {

  @Inject private LineCorrections lines;
  @Inject private DetailCorrections details;
  @Inject private CorrectionUndo undo;
  @Inject private OrderViews views;

  /** See {@link LineCorrections#edit}. */
  public CorrectedOrder editLines(long number, IntPredicate version, EditLines edit) {
    return corrected(lines.edit(number, version, edit));
  }

  /** See {@link LineCorrections#preview}. */
  public CorrectedOrder previewLines(long number, IntPredicate version, EditLines edit) {
    LinesPreview preview = lines.preview(number, version, edit);
    return new CorrectedOrder(null, preview, views.own(number));
  }

  /** See {@link DetailCorrections#recipient}. */
  public CorrectedOrder editRecipient(long number, IntPredicate version, EditRecipient edit) {
    return corrected(details.recipient(number, version, edit));
  }

  /** See {@link DetailCorrections#delivery}. */
  public CorrectedOrder editDelivery(long number, IntPredicate version, EditDelivery edit) {
    return corrected(details.delivery(number, version, edit));
  }

  /** See {@link DetailCorrections#payment}. */
  public CorrectedOrder editPayment(long number, IntPredicate version, EditPayment edit) {
    return corrected(details.payment(number, version, edit));
  }

  /** See {@link CorrectionUndo#undo}. */
  public CorrectedOrder undo(long number, IntPredicate version, long id, UndoCorrection how) {
    return corrected(undo.undo(number, version, id, how));
  }

  private CorrectedOrder corrected(CorrectionMade made) {
    OrderRef order = made.order();
    return new CorrectedOrder(made.correction(), null, views.of(order));
  }
}
