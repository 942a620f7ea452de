package ua.kramar.orders.lines;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a line of an order. */
@Schema(name = "LineChangeKind")
public enum LineChangeKind {
  ADDED,
  REMOVED,
  CHANGED,
  KEPT
}
