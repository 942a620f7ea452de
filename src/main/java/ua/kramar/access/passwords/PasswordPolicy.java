package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.kramar.access.Account;
import ua.kramar.platform.values.Text;
import ua.kramar.sellers.Seller;

/**
 * The policy for new passwords (OWASP ASVS 5.0, 6.2): a minimum length, a list of known passwords,
 * and words that are easily guessed. There are no rules about kinds of characters. Lengths count
 * characters in Unicode normal form C.
 */
@ApplicationScoped
public class PasswordPolicy {

  static final int MIN_LENGTH = 15;
  static final int MIN_LENGTH_WITH_SECOND_FACTOR = 8;
  static final int MAX_LENGTH = 128;

  /** Shorter words are part of too many others. */
  private static final int MIN_WORD_LENGTH = 4;

  private static final List<String> SERVICE = List.of("kramar", "крамар", "rozetka", "розетка");

  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private KnownPasswords known;
  private Instance<SecondFactorCheck> secondFactors;

  protected PasswordPolicy() {}

  @Inject
  PasswordPolicy(KnownPasswords known, @Any Instance<SecondFactorCheck> secondFactors) {
    this.known = known;
    this.secondFactors = secondFactors;
  }

  /**
   * Refuses a password that does not meet the policy, for somebody who has no account yet.
   *
   * @param field the field of the request that holds it
   * @param login the person's e-mail address
   * @param name the name that the person has chosen
   * @throws PasswordRefused with a code of its own for each rule
   */
  public void require(String field, String password, Seller shop, String login, String name) {
    require(field, password, MIN_LENGTH, words(shop, login, name));
  }

  /** As {@link #require(String, String, Seller, String, String)}, for a person with an account. */
  public void require(String field, String password, Seller shop, Account account) {
    boolean two = secondFactors.stream().anyMatch(factors -> factors.hasSecondFactor(account.id()));
    require(
        field,
        password,
        two ? MIN_LENGTH_WITH_SECOND_FACTOR : MIN_LENGTH,
        words(shop, account.login(), account.name()));
  }

  /**
   * Refuses a password that was chosen beside a second factor, and is too short without one.
   *
   * @param field the field of the request that holds it
   */
  public void requireEnoughAlone(String field, String password) {
    if (Text.length(Normalizer.normalize(password, Normalizer.Form.NFC)) < MIN_LENGTH) {
      throw PasswordRefused.tooShort(field, MIN_LENGTH);
    }
  }

  /**
   * Refuses a password.
   *
   * @param words in lower case, of which it must not contain any
   */
  void require(String field, String password, int minLength, Collection<String> words) {
    String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
    int length = Text.length(normal);
    if (length < minLength) {
      throw PasswordRefused.tooShort(field, minLength);
    }
    if (length > MAX_LENGTH) {
      throw PasswordRefused.tooLong(field, MAX_LENGTH);
    }
    String repeated = repeatedPart(normal);
    if (Text.length(repeated) < MIN_LENGTH_WITH_SECOND_FACTOR
        || known.contains(normal)
        || known.contains(repeated)) {
      throw PasswordRefused.known(field);
    }
    String searched = folded(normal);
    if (Stream.concat(SERVICE.stream(), words.stream()).anyMatch(searched::contains)) {
      throw PasswordRefused.guessable(field);
    }
  }

  /** The shortest text of which the password is a repetition; usually the password itself. */
  private static String repeatedPart(String password) {
    int period = (password + password).indexOf(password, 1);
    return password.substring(0, period);
  }

  private static List<String> words(Seller shop, String login, String name) {
    return Stream.of(shop.code(), shop.name(), login, name)
        .flatMap(NOT_IN_WORDS::splitAsStream)
        .map(PasswordPolicy::folded)
        .filter(word -> Text.length(word) >= MIN_WORD_LENGTH)
        .toList();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
