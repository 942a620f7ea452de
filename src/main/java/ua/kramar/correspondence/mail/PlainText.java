package ua.kramar.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;

/** A plain text with its lines put together again, if its program says that it broke them. */
final class PlainText {

  private static final String SIGNATURE = "-- ";

  private PlainText() {}

  static String of(Part part) throws MessagingException {
    String text = PartText.of(part).replaceAll("\\R", "\n");
    boolean flowed =
        MediaTypes.parameter(part, "format").filter("flowed"::equalsIgnoreCase).isPresent();
    boolean deleted =
        MediaTypes.parameter(part, "delsp").filter("yes"::equalsIgnoreCase).isPresent();
    return flowed ? whole(text, deleted) : text;
  }

  /**
   * RFC 3676, 4: a line that ends with a blank goes on in the next one, if both are quoted alike.
   */
  private static String whole(String text, boolean deleted) {
    StringBuilder whole = new StringBuilder();
    boolean open = false;
    String before = "";
    for (String line : text.split("\n", -1)) {
      String quotes = quotes(line);
      String words = line.substring(quotes.length());
      if (words.startsWith(" ") && !words.equals(" ")) {
        words = words.substring(1);
      }
      boolean goesOn = open && quotes.equals(before) && !words.equals(SIGNATURE);
      if (!goesOn) {
        whole.append(whole.isEmpty() ? "" : "\n").append(quotes);
      }
      open = words.endsWith(" ") && !words.equals(SIGNATURE);
      whole.append(open && deleted ? words.substring(0, words.length() - 1) : words);
      before = quotes;
    }
    return whole.toString();
  }

  private static String quotes(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return line.substring(0, depth);
  }
}
