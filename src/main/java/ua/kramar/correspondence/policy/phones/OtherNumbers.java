package ua.kramar.correspondence.policy.phones;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.correspondence.policy.reading.Reading;

/** Times, dates and accounts: digits in them belong to nothing else. */
final class OtherNumbers {

  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:]|[ ]?:)"
              + "|(?<![\\d.])(?:[0-2]?\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d\\d(?![\\d./]\\d)|(?<![a-zа-я])ua\\d{2}(?:"
              + " ?\\d){25}|(?<![\\d.])(?:[01]?\\d|2[0-3])\\.[0-5]0 ?-"
              + " ?(?:[01]?\\d|2[0-3])\\.[0-5]0(?![\\d.])");

  private OtherNumbers() {}

  /** They separate what is around them. */
  static void blankIn(DigitRow row) {
    Matcher other = OTHER.matcher(row.reading().small()).useTransparentBounds(true);
    int end = 0;
    for (int i = 0; i < row.size(); i++) {
      int start = row.get(i).span().start();
      if (start >= end && canBegin(row.reading(), start) && begins(other, start)) {
        end = other.end();
      } else if (start >= end
          && row.reading().at(row.firstWord(i).start()) == 'u'
          && begins(other, row.firstWord(i).start())) {
        // An account begins with the letters of its country.
        end = other.end();
      }
      if (start < end) {
        row.blank(i);
      }
    }
  }

  /** Told by a sign behind one or two digits: nearly all numbers are none of these. */
  private static boolean canBegin(Reading reading, int start) {
    char first = reading.at(start);
    return first == 'u' || isMark(reading.at(start + 1)) || isMark(reading.at(start + 2));
  }

  private static boolean isMark(char sign) {
    return sign == ':' || sign == '.' || sign == '/';
  }

  private static boolean begins(Matcher other, int at) {
    return other.region(at, other.regionEnd()).lookingAt();
  }
}
