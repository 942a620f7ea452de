package ua.kramar.correspondence.policy.phones;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.kramar.correspondence.policy.phones.DigitGroup.Form;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;
import ua.kramar.correspondence.policy.reading.Word;

/** Finds telephone numbers in one reading. */
public final class PhoneSearch {

  private static final int MOST_DIGITS = 15;
  private static final int FEWEST_FOREIGN = 9;

  /** Words between two parts of a number. */
  private static final int MOST_LINKS = 5;

  private static final int MOST_SIGNS = 12;

  /** How far from a number a word speaks of it. */
  private static final int NEAR = 5;

  private static final int FAR = 10;

  /** Times, dates and accounts: digits in them belong to nothing else. */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:]|[ ]?:)"
              + "|(?<![\\d.])(?:[0-2]?\\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\\d\\d(?![\\d./]\\d)|(?<![a-zа-я])ua\\d{2}(?:"
              + " ?\\d){25}|(?<![\\d.])(?:[01]?\\d|2[0-3])\\.[0-5]0 ?-"
              + " ?(?:[01]?\\d|2[0-3])\\.[0-5]0(?![\\d.])");

  private static final Pattern USUAL =
      Pattern.compile(
          "10|3 7|3 3 4|3 3 2 2|3 2 2 3|3 2 3 2|3 4 3|1 2 7|1 2 3 2 2|1 2 2 2 3|1 2 3 4|1 9|4 6|4 2"
              + " 2 2|4 3 3|(?:2 ){4}2|3 (?:1 ?){7}|(?:1 ?){10}|3 (?:2 ){3}1|6 2 2|6 4|5 5|8 2|3 5"
              + " 2|2 8|12|3 9|3 2 7|3 2 3 2 2|3 2 2 2 3|3 2 3 4|2 3 7|2 3 3 2 2|2 3 3 4|2 3 2 2"
              + " 3|2 10|5 3 2 2|5 7|5 3 4|(?:1 ?){12}|11|1 3 7|1 3 3 2 2|1 3 3 4|1 3 2 2 3|1 10|2"
              + " 2 7|2 2 3 2 2|4 7|4 3 2 2|(?:1 ?){11}|14|(?:1 ?){14}");

  private static final Pattern LOCAL = Pattern.compile("3 2 2|2 2 3|7|3 4|(?:1 ?){7}");

  private final Reading reading;
  private final List<Word> words;
  private final List<DigitGroup> groups;
  private final Set<String> own;
  private final List<Span> found = new ArrayList<>();

  /** The groups that are part of a number that has been found. */
  private final BitSet taken = new BitSet();

  private PhoneSearch(Reading reading, Collection<String> ownNumbers) {
    this.reading = reading;
    this.words = reading.words();
    this.groups = new ArrayList<>(DigitGroups.of(reading));
    this.own = new HashSet<>();
    ownNumbers.forEach(
        number -> {
          String digits = number.replaceAll("\\D", "");
          own.add(digits);
          NationalNumber.of(digits).ifPresent(own::add);
        });
  }

  /**
   * Finds the numbers that are none of the conversation's own.
   *
   * @param ownNumbers orders, waybills and phones that may be named, in any form
   */
  public static List<Span> find(Reading reading, Collection<String> ownNumbers) {
    PhoneSearch search = new PhoneSearch(reading, ownNumbers);
    if (search.groups.isEmpty()) {
      return List.of();
    }
    search.dropOpaque();
    search.dropOwn();
    for (int first = 0; first < search.groups.size(); first++) {
      first = search.from(first);
    }
    search.codes();
    return search.found;
  }

  private void dropOpaque() {
    Matcher opaque = OPAQUE.matcher(reading.small());
    int at = 0;
    while (opaque.find()) {
      while (at < groups.size() && groups.get(at).span().end() <= opaque.start()) {
        at++;
      }
      for (; at < groups.size() && groups.get(at).span().start() < opaque.end(); at++) {
        groups.set(at, blank(groups.get(at)));
      }
    }
  }

  private static DigitGroup blank(DigitGroup group) {
    return new DigitGroup("", group.span(), group.word(), group.lastWord(), group.form(), 0);
  }

  /** The conversation's own numbers separate what is around them. */
  private void dropOwn() {
    for (int first = 0; first < groups.size() && !own.isEmpty(); first++) {
      StringBuilder digits = new StringBuilder();
      for (int last = first; last < groups.size() && digits.length() < 20; last++) {
        if (last > first && !joins(last - 1, last)) {
          break;
        }
        digits.append(groups.get(last).digits());
        String number = digits.toString();
        if (own.contains(number) || NationalNumber.of(number).filter(own::contains).isPresent()) {
          for (int i = first; i <= last; i++) {
            groups.set(i, blank(groups.get(i)));
          }
          break;
        }
      }
    }
  }

  /** Looks for a number that begins with a group; returns the last group that is done with. */
  private int from(int first) {
    StringBuilder digits = new StringBuilder();
    StringBuilder sizes = new StringBuilder();
    int best = -1;
    for (int last = first; last < groups.size(); last++) {
      DigitGroup group = groups.get(last);
      if (last > first && !joins(last - 1, last)) {
        break;
      }
      if (group.digits().isEmpty()) {
        break;
      }
      digits.append(group.digits());
      sizes.append(last > first ? " " : "").append(group.digits().length());
      if (digits.length() > MOST_DIGITS) {
        break;
      }
      if (isNumber(first, last, digits.toString(), sizes.toString())) {
        best = last;
      }
    }
    if (best < 0) {
      return first;
    }
    found.add(span(first, best));
    taken.set(first, best + 1);
    return best;
  }

  private Span span(int first, int last) {
    return groups.get(first).span().with(groups.get(last).span());
  }

  private boolean isNumber(int first, int last, String digits, String sizes) {
    if (isForeign(first, last, digits)) {
      return true;
    }
    if (NationalNumber.of(digits).isPresent()) {
      return isWritten(first, last, sizes);
    }
    if (digits.length() == NationalNumber.LENGTH && NationalNumber.exists(digits)) {
      boolean spoken = isSpoken(first, last);
      return (spoken || sizes.equals("2 3 2 2") || sizes.equals("9") || sizes.equals("2 7"))
          && isWhole(first, last)
          && !isMeasure(last)
          && says(PhoneWord.CONTACT, first, last, NEAR)
          && (spoken || !says(PhoneWord.OTHER, first, first, NEAR));
    }
    if ((sizes.equals("2 2 2") && isHyphened(first, last))
        || (digits.length() == NationalNumber.LOCAL && sizes.equals("3 2 2"))) {
      return isWhole(first, last)
          && says(PhoneWord.CONTACT, first, first, 3)
          && !says(PhoneWord.OTHER, first, first, NEAR)
          && !isMeasure(last)
          && own.stream().noneMatch(number -> number.endsWith(digits));
    }
    if (isTrailed(first, last, digits)) {
      return true;
    }
    return digits.length() > NationalNumber.LENGTH
        && NationalNumber.of(new StringBuilder(digits).reverse().toString()).isPresent()
        && isWhole(first, last)
        && says(PhoneWord.REVERSED, first, last, FAR);
  }

  /** With the prefix said behind: "six seven one …, country three eight zero". */
  private boolean isTrailed(int first, int last, String digits) {
    int length = digits.length() - NationalNumber.LENGTH;
    return ((length == 3 && digits.endsWith("380")) || (length == 1 && digits.endsWith("0")))
        && NationalNumber.exists(digits.substring(0, NationalNumber.LENGTH))
        && isWhole(first, last)
        && says(PhoneWord.CODE, first, last, 3);
  }

  private boolean isHyphened(int first, int last) {
    for (int i = first; i < last; i++) {
      if (!gap(i, i + 1).equals("-")) {
        return false;
      }
    }
    return true;
  }

  private boolean isForeign(int first, int last, String digits) {
    String code = groups.get(first).digits();
    if (code.startsWith("00")
        && code.length() > 2
        && code.length() <= 5
        && code.charAt(2) != '0'
        && last - first >= 2
        && digits.length() >= FEWEST_FOREIGN + 2
        && isWhole(first, last)) {
      return true;
    }
    int before = groups.get(first).span().start() - 1;
    while (before >= 0 && (reading.at(before) == ' ' || reading.at(before) == '(')) {
      before--;
    }
    if (reading.at(before) != '+' || digits.length() < FEWEST_FOREIGN) {
      return false;
    }
    String all = reading.small().substring(span(first, last).start(), span(first, last).end());
    return all.chars().noneMatch(sign -> Character.isLetter(sign));
  }

  /** Whether digits that can be a number are written like one. */
  private boolean isWritten(int first, int last, String sizes) {
    boolean usual = USUAL.matcher(sizes).matches();
    if (isSerial(first, last) || (hasUnits(first, last) && !sizes.equals("3 3 2 2"))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (groups.get(i).form() == Form.LETTERS && !usual && spoken(first, last) < 3) {
        return false;
      }
    }
    if (isDecimals(first, last)) {
      return false;
    }
    if (usual) {
      return first == last
          || isWhole(first, last)
          || !isPartOfRow(first, last)
          || says(PhoneWord.CONTACT, first, last, NEAR);
    }
    return isSpoken(first, last)
        || (isWhole(first, last) && !isMeasure(last))
        || says(PhoneWord.CONTACT, first, first, NEAR);
  }

  /** Units between the digits: of one number, they are a disguise, of several, they are units. */
  private boolean hasUnits(int first, int last) {
    for (int i = groups.get(first).lastWord() + 1; i < groups.get(last).word(); i++) {
      if (PhoneWord.UNIT.says(words.get(i).text()) && !PhoneWord.LINK.says(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Letters before digits that are told to be an article or a serial. */
  private boolean isSerial(int first, int last) {
    Word word = words.get(groups.get(first).word());
    return first == last
        && groups.get(first).form() == Form.DIGITS
        && !word.isNumber()
        && says(PhoneWord.SERIAL, first, first, NEAR);
  }

  /** 0,5 or 0.75 at the beginning, with other gaps behind it. */
  private boolean isDecimals(int first, int last) {
    if (first == last || !groups.get(first).digits().equals("0")) {
      return false;
    }
    String gap = gap(first, first + 1);
    if (!gap.equals(".") && !gap.equals(",")) {
      return false;
    }
    for (int i = first + 1; i < last; i++) {
      if (!gap(i, i + 1).equals(gap)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpoken(int first, int last) {
    return spoken(first, last) > 0;
  }

  private long spoken(int first, int last) {
    return groups.subList(first, last + 1).stream()
        .filter(group -> group.form() == Form.DISGUISED)
        .count();
  }

  /** Whether no other digits are joined to these. */
  private boolean isWhole(int first, int last) {
    return (first == 0 || !joins(first - 1, first))
        && (last == groups.size() - 1 || !joins(last, last + 1));
  }

  /** Whether the row goes on with the same gap, as lists of sizes and long numbers do. */
  private boolean isPartOfRow(int first, int last) {
    String inside = gap(first, first + 1);
    return (first > 0 && gap(first - 1, first).equals(inside))
        || (last < groups.size() - 1 && gap(last, last + 1).equals(inside));
  }

  private boolean isMeasure(int last) {
    int next = groups.get(last).lastWord() + 1;
    return next < words.size()
        && PhoneWord.UNIT.says(words.get(next).text())
        && words.get(next).start() - groups.get(last).span().end() <= 1;
  }

  private String gap(int left, int right) {
    return reading
        .small()
        .substring(groups.get(left).span().end(), groups.get(right).span().start());
  }

  /** Whether two groups may be parts of one number. */
  private boolean joins(int left, int right) {
    DigitGroup before = groups.get(left);
    DigitGroup behind = groups.get(right);
    if (before.digits().isEmpty() || behind.digits().isEmpty()) {
      return false;
    }
    if (before.lastWord() == behind.word()) {
      return true;
    }
    int links = behind.word() - before.lastWord() - 1;
    if (links > MOST_LINKS) {
      return false;
    }
    if (links > 0 && (before.form() == Form.LETTERS || behind.form() == Form.LETTERS)) {
      return false;
    }
    int letters = 0;
    for (int i = before.lastWord() + 1; i < behind.word(); i++) {
      String word = words.get(i).text();
      if (!PhoneWord.LINK.says(word) && !(PhoneWord.UNIT.says(word) && links == 1)) {
        return false;
      }
      letters += words.get(i).end() - words.get(i).start();
    }
    return behind.span().start() - before.span().end() - letters <= MOST_SIGNS;
  }

  /** Whether a word near the groups says something. */
  private boolean says(PhoneWord what, int first, int last, int near) {
    int from = Math.max(0, groups.get(first).word() - near);
    int to =
        first == last && what == PhoneWord.OTHER
            ? groups.get(first).word()
            : Math.min(words.size(), groups.get(last).lastWord() + near + 1);
    for (int i = from; i < to; i++) {
      if (what.says(words.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** A code that is called so, or that somebody may call, and seven digits near it. */
  private void codes() {
    for (int at = 0; at < groups.size(); at++) {
      int last = codeEnd(at);
      if (last < 0 || taken.get(at)) {
        continue;
      }
      boolean called = says(PhoneWord.CODE, at, last, 2);
      if (called || says(PhoneWord.CONTACT, at, last, NEAR)) {
        Span code = span(at, last);
        local(at, last, called).ifPresent(rest -> found.add(rest.with(code)));
      }
    }
  }

  /** The last group of a code that begins with a group; -1 if none does. */
  private int codeEnd(int first) {
    StringBuilder digits = new StringBuilder();
    for (int last = first; last < groups.size() && digits.length() < 3; last++) {
      if (last > first && !joins(last - 1, last)) {
        return -1;
      }
      digits.append(groups.get(last).digits());
      if (NationalNumber.isCode(digits.toString())) {
        return last;
      }
    }
    return -1;
  }

  private Optional<Span> local(int code, int codeEnd, boolean called) {
    for (int first = Math.max(0, code - NEAR); first < groups.size(); first++) {
      if (groups.get(first).word() - groups.get(codeEnd).lastWord() > FAR) {
        break;
      }
      if ((first >= code && first <= codeEnd)
          || groups.get(code).word() - groups.get(first).word() > FAR) {
        continue;
      }
      StringBuilder digits = new StringBuilder();
      List<Integer> sizes = new ArrayList<>();
      for (int last = first;
          last < groups.size() && digits.length() < NationalNumber.LOCAL;
          last++) {
        if ((last >= code && last <= codeEnd) || (last > first && !joins(last - 1, last))) {
          break;
        }
        digits.append(groups.get(last).digits());
        sizes.add(groups.get(last).digits().length());
        String shape = sizes.stream().map(String::valueOf).collect(Collectors.joining(" "));
        if (digits.length() == NationalNumber.LOCAL
            && (shape.equals("3 2 2")
                || (called && (LOCAL.matcher(shape).matches() || isSpoken(first, last))))) {
          return Optional.of(span(first, last));
        }
      }
    }
    return Optional.empty();
  }
}
