package ua.kramar.orders.alternatives;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the buyer said to the alternative. */
@Schema(name = "AlternativeOutcome")
public enum AlternativeOutcome {
  /** Nothing yet. */
  OFFERED,
  ACCEPTED,
  DECLINED
}
