package ua.kramar.correspondence.policy.reading;

/**
 * A part of a reading.
 *
 * @param start index of its first sign
 * @param end index behind its last sign
 */
public record Span(int start, int end) {

  /** The smallest span with both. */
  public Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
