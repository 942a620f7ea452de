package ua.kramar.platform.audit;

import java.util.Set;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;

/**
 * A refused request that may be an attempt at what the caller may not do: wrong credentials, a
 * missing permission, too many attempts, or an id that the caller's shop does not have. Fired as a
 * CDI event by the edges. Such requests are counted, not stored one by one.
 *
 * @param code the refusal's code
 * @param kind the refusal's kind
 */
public record RefusedRequest(String code, Kind kind) {

  private static final Set<Kind> SUSPICIOUS =
      Set.of(Kind.UNAUTHENTICATED, Kind.FORBIDDEN, Kind.THROTTLED, Kind.NOT_FOUND);

  public RefusedRequest(Refusal refusal) {
    this(refusal.code(), refusal.kind());
  }

  /** Whether the refusal is one that is counted. */
  public static boolean isSuspicious(Refusal refusal) {
    return SUSPICIOUS.contains(refusal.kind());
  }
}
