package ua.kramar.correspondence;

import java.util.List;
import ua.kramar.platform.refusals.Refusal;

/** Refused: the text has what may not be written to a buyer (C5); {@code findings} say what. */
public final class ForbiddenContent extends Refusal {

  public ForbiddenContent(List<FindingView> findings) {
    super(Kind.UNPROCESSABLE, "forbidden-content");
    with("findings", findings);
  }
}
