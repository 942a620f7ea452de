package ua.kramar.appeals.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many appeals a shop has in each section; 10000 means 10000 or more.
 *
 * @param overdue those that wait and whose deadline has passed
 */
@Schema(name = "AppealCounts")
public record AppealCounts(long waiting, long overdue, long answered, long closed) {

  /** The largest count. */
  public static final int MAX = 10_000;
}
