package ua.kramar.correspondence.questions;

import java.time.Instant;

/**
 * A public question as its row has it; read under the lock of {@link Questions#hold}.
 *
 * @param id also the id of its text
 * @param buyer who asked, for the letter about the answer
 * @param shown whether everybody may read it
 * @param answer the id of the answer that is shown; null for none
 * @param pending the id of the answer that waits for the marketplace; null for none
 * @param reportedAt when the shop reported it to the marketplace; null when it did not
 */
record ProductQuestion(
    long sellerId,
    long id,
    String sku,
    long buyer,
    int version,
    boolean shown,
    Long answer,
    Long pending,
    Instant reportedAt) {

  static ProductQuestion of(Object[] row) {
    return new ProductQuestion(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).intValue(),
        (Boolean) row[5],
        row[6] == null ? null : ((Number) row[6]).longValue(),
        row[7] == null ? null : ((Number) row[7]).longValue(),
        (Instant) row[8]);
  }

  /** The shop sees a question that passed, and one that it reported itself. */
  boolean isSeenByShop() {
    return shown || reportedAt != null;
  }
}
