package ua.kramar.platform.values;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address to which mail can be sent (RFC 5321 with RFC 6531): a local part without
 * quotation marks, and a domain name of at least two labels. Address literals, comments and display
 * names are no such addresses.
 *
 * @param local the local part in NFC; other than ASCII needs a relay that offers SMTPUTF8
 * @param domain the domain as written, in NFC
 */
public record EmailAddress(String local, String domain) {

  /** RFC 5321, 4.5.3.1.1; in bytes. */
  private static final int MAX_LOCAL = 64;

  /** RFC 5321, 4.5.3.1.2. */
  private static final int MAX_DOMAIN = 255;

  /** RFC 5322, 3.2.3, and letters, marks and digits of all scripts (RFC 6531, 3.3). */
  private static final Pattern LOCAL =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");

  /** The conversion to A-labels drops other characters, such as invisible ones. */
  private static final Pattern LABELS = Pattern.compile("[\\p{L}\\p{M}\\p{N}.-]+");

  /** Letters and marks that show nothing (Unicode: Default_Ignorable_Code_Point). */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0100}-\\x{E01EF}]");

  /** RFC 1123, 2.1, with a last label that is no number, since that would be an IP address. */
  private static final Pattern ASCII_DOMAIN =
      Pattern.compile(
          "([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Parses an address; blanks around it are ignored.
   *
   * @return empty when no mail can be sent to it
   */
  public static Optional<EmailAddress> parse(String text) {
    String address = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return Optional.empty();
    }
    EmailAddress parsed = new EmailAddress(address.substring(0, at), address.substring(at + 1));
    return parsed.canBeMailed() ? Optional.of(parsed) : Optional.empty();
  }

  private boolean canBeMailed() {
    return LOCAL.matcher(local).matches()
        && LABELS.matcher(domain).matches()
        && !INVISIBLE.matcher(local + domain).find()
        && local.getBytes(StandardCharsets.UTF_8).length <= MAX_LOCAL
        && ASCII_DOMAIN.matcher(asciiDomain()).matches()
        && asciiDomain().length() <= MAX_DOMAIN
        && Arrays.stream(domain.split("\\.")).allMatch(EmailAddress::isKeptByConversion);
  }

  /**
   * Java converts by the rules of 2003 (RFC 3490), which replace some letters: {@code straße.de}
   * would become {@code strasse.de}, by today's rules (RFC 5891) the domain of somebody else. Such
   * a domain can be given in A-labels.
   */
  private static boolean isKeptByConversion(String label) {
    String lowerCase = Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return lowerCase.chars().allMatch(c -> c < 0x80)
        || IDN.toUnicode(IDN.toASCII(label)).equals(lowerCase);
  }

  /** The domain in A-labels (RFC 5890); empty when it has none. */
  public String asciiDomain() {
    try {
      return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Whether the local part can be sent only to a relay that offers SMTPUTF8 (RFC 6531). */
  public boolean needsSmtpUtf8() {
    return local.chars().anyMatch(c -> c >= 0x80);
  }

  /** The address in an SMTP command. */
  public String onTheWire() {
    return local + "@" + asciiDomain();
  }

  /** The address as written. */
  @Override
  public String toString() {
    return local + "@" + domain;
  }
}
