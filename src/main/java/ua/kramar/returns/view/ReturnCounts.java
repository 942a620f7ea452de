package ua.kramar.returns.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many returns a shop has in each section; 10000 means 10000 or more.
 *
 * @param overdue those that wait for the shop, or for their refund, and whose deadline has passed
 */
@Schema(name = "ReturnCounts")
public record ReturnCounts(long waiting, long coming, long refund, long closed, long overdue) {

  /** The largest count. */
  public static final int MAX = 10_000;
}
