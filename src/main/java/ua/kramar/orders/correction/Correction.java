package ua.kramar.orders.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A correction as it is stored.
 *
 * @param position which correction of its order it is, from 0
 * @param kind the name of a {@link CorrectionKind}; a node of a later version may know more of them
 *     (ADR 0022)
 * @param by the login or token of who made it
 * @param reason null for none
 * @param agreedBy how the buyer agreed to a raised price; null when nothing was stated
 * @param agreement what was agreed; null exactly if {@code agreedBy} is
 * @param toldByPhone what the buyer was told by phone; null when not
 * @param undoes the position of the correction that it takes back; null when it takes back none
 * @param before the corrected part before, in JSON
 * @param after the corrected part after, in JSON
 * @param outOfStock the articles that it took out because they are not in stock
 */
record Correction(
    int position,
    String kind,
    String by,
    Instant at,
    String reason,
    int versionBefore,
    int versionAfter,
    BigDecimal totalBefore,
    BigDecimal totalAfter,
    String agreedBy,
    String agreement,
    String toldByPhone,
    Integer undoes,
    String before,
    String after,
    List<String> outOfStock) {

  boolean is(CorrectionKind other) {
    return other.name().equals(kind);
  }
}
