package ua.kramar.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which new passwords are taken. */
@Tag("C6")
class PasswordPolicyTest {

  private static final List<String> WORDS = List.of("затишок", "zatyshok", "olena");
  private static final KnownPasswords KNOWN = new KnownPasswords();

  static {
    KNOWN.load();
  }

  private final PasswordPolicy policy = new PasswordPolicy(KNOWN, null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "жовтий чайник на підвіконні",
        "four lamps, no vase",
        "aB3$kfLq09zz;PwX",
        "ключі від старого млина 7",
        "       ще п’ять чашок       "
      })
  void takesLongPasswordsOfAnyCharacters(String password) {
    assertThatCode(() -> policy.require("password", password, 15, WORDS))
        .doesNotThrowAnyException();
  }

  @Test
  void countsCharactersInOneNormalForm() {
    String fifteen = "їжаки їдять їжу".substring(0, 14) + "ї";
    String decomposed = Normalizer.normalize(fifteen, Normalizer.Form.NFD);

    assertThat(decomposed.length()).isGreaterThan(15);
    assertThatCode(() -> policy.require("password", decomposed, 15, WORDS))
        .doesNotThrowAnyException();
    assertThat(refusal(Normalizer.normalize("їїїїїїїжакииї", Normalizer.Form.NFD), 15))
        .isEqualTo("password-too-short");
    assertThat(refusal("😀😁😂🤣😃😄😅😆", 15)).isEqualTo("password-too-short");
    assertThatCode(() -> policy.require("password", "😀😁😂🤣😃😄😅😆", 8, WORDS))
        .doesNotThrowAnyException();
  }

  @Test
  void saysHowLongAPasswordMustBe() {
    PasswordRefused refused =
        catchThrowableOfType(
            PasswordRefused.class, () -> policy.require("password", "short", 15, WORDS));

    assertThat(refused.details()).containsEntry("minLength", 15);
    assertThat(refusal("ten chars!", 8)).isNull();
    assertThat(refusal("a".repeat(100) + "bcdefghijklmnopqrstuvwxyz0123", 15))
        .isEqualTo("password-too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789987654321",
        "1QAZ2wsx3edc4RFV",
        "1234567890123456",
        "qwertyuiopasdfgh",
        "йцукенгшщзхїфіва",
        "0987654321098765",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "passwordpassword",
        "password1password1",
        "correcthorsebatterystaple",
        "kramar-demo-2026"
      })
  void refusesWhatAttackersTryFirst(String password) {
    assertThat(refusal(password, 15)).isEqualTo("password-known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"iloveyou", "football1", "12345678", "sunshine1", "Monkey123"})
  void refusesShortKnownOnesOfPeopleWithASecondFactor(String password) {
    assertThat(refusal(password, 8)).isEqualTo("password-known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my shop Zatyshok is cosy",
        "наш магазин ЗАТИШОК найкращий",
        "olena and her nine lamps",
        "login to kramar every day",
        "ｒｏｚｅｔｋａ and something more"
      })
  void refusesNamesThatEverybodyKnows(String password) {
    assertThat(refusal(password, 15)).isEqualTo("password-guessable");
  }

  @Test
  void takesFewOthersForKnownOnes() {
    Random random = new Random(20_261);
    long taken =
        Stream.generate(() -> new BigInteger(80, random).toString(36))
            .limit(20_000)
            .filter(KNOWN::contains)
            .count();

    assertThat(taken).isLessThan(12);
  }

  @Test
  void knowsEverySequenceOfKeys() {
    assertThat(KnownPasswordsFile.sequences()).allMatch(KNOWN::contains);
  }

  private String refusal(String password, int minLength) {
    PasswordRefused refused =
        catchThrowableOfType(
            PasswordRefused.class, () -> policy.require("password", password, minLength, WORDS));
    return refused == null ? null : refused.code();
  }
}
