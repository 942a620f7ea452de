package ua.kramar.bench;

import java.util.Optional;

/**
 * The rate of a run at a fixed rate: requests per second, or a share of what the closed loop has
 * measured for the operation in the same run.
 */
record TargetRate(double value, boolean ofMaximum) {

  /**
   * Reads {@code 200} or {@code 50%}.
   *
   * @throws IllegalArgumentException when it is neither, or not above zero
   */
  static TargetRate parse(String text) {
    String stripped = text.strip();
    boolean percent = stripped.endsWith("%");
    String number = percent ? stripped.substring(0, stripped.length() - 1) : stripped;
    double value = number(number).orElseThrow(() -> refusal(text));
    return percent ? new TargetRate(value / 100, true) : new TargetRate(value, false);
  }

  private static Optional<Double> number(String text) {
    try {
      double value = Double.parseDouble(text);
      return value > 0 && Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException refusal(String text) {
    return new IllegalArgumentException(
        "bench.rate is a number of requests per second (200) or a percentage (50%%), not '%s'"
            .formatted(text));
  }

  double perSecond(double maximum) {
    return ofMaximum ? value * maximum : value;
  }
}
