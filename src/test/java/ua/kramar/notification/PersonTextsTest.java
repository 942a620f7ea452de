package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.platform.caller.CurrentLanguage;

/** The texts of letters to the people of a shop about their accounts. */
@Tag("C6")
class PersonTextsTest {

  private static final Locale UKRAINIAN = CurrentLanguage.UKRAINIAN;
  private static final String LINK = "http://localhost:8080/invitation#secret";

  private final Templates templates = new Templates();

  @Test
  void invites() {
    Templates.Text text = text("person.invited", UKRAINIAN, Map.of("role", "пакувальник"));

    assertThat(text.subject()).isEqualTo("Вас запрошено до «Затишок» у Крамарі");
    assertThat(text.body())
        .isEqualTo(
            """
            Вітаємо!

            Вас запрошують працювати в кабінеті продавця «Затишок». Роль: пакувальник.

            Щоб приєднатися, відкрийте посилання, вкажіть своє ім’я та придумайте пароль:
            http://localhost:8080/invitation#secret

            Посилання діє 24 години від 26.11.2026 10:00 і лише один раз. Пароль знатимете тільки ви.

            Якщо ви не чекали на це запрошення, просто видаліть лист.\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "uk, вже є логіном в іншому магазині",
    "en, is the login of another shop already",
  })
  void tellsThoseWhoWorkElsewhereToAskForAnotherInvitation(String language, String words) {
    Templates.Text text =
        text(
            "person.invited",
            Locale.forLanguageTag(language),
            Map.of("role", "manager", "elsewhere", true));

    assertThat(text.body()).contains(words).doesNotContain(LINK).doesNotContain("\n\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "guessing.suspected, Somebody seems to guess passwords in Kramar",
    "person.invited, You are invited to “Затишок” in Kramar",
    "password.reset-requested, A new password for Kramar",
    "password.changed, Your password for Kramar has been changed",
  })
  void writesInEnglishToo(String type, String subject) {
    Templates.Text text =
        text(
            type,
            Locale.ENGLISH,
            Map.of(
                "role",
                "manager",
                "forgotten",
                false,
                "tokensRevoked",
                false,
                "failures",
                12,
                "severalPeople",
                true));

    assertThat(text.subject()).isEqualTo(subject);
    assertThat(text.body()).contains("\n" + LINK).doesNotContain("\n\n\n");
  }

  @ParameterizedTest
  @CsvSource({
    "uk, false, Інші ваші сеанси завершено. Токени API, за посиланням",
    "uk, true, змінено за посиланням із листа. Усі ваші сеанси завершено. Токени API, Інші",
    "en, false, Your other sessions have been ended. The API tokens, link from",
    "en, true, was changed by the link from a letter. All your sessions have been ended. The API, other",
  })
  void tellsHowThePasswordWasChanged(
      String language, boolean forgotten, String told, String notTold) {
    Templates.Text text =
        text(
            "password.changed",
            Locale.forLanguageTag(language),
            Map.of("forgotten", forgotten, "tokensRevoked", false));

    assertThat(text.body()).contains(told).doesNotContain(notTold).contains("\n" + LINK);
  }

  @ParameterizedTest
  @CsvSource({
    "uk, true, 'Токени API, які ви створили, відкликано.'",
    "uk, false, 'Токени API, які ви створили, діють далі.'",
    "en, true, The API tokens that you had made have been revoked.",
    "en, false, The API tokens that you have made remain valid.",
  })
  void tellsWhetherTokensHaveEnded(String language, boolean revoked, String told) {
    Templates.Text text =
        text(
            "password.changed",
            Locale.forLanguageTag(language),
            Map.of("forgotten", false, "tokensRevoked", revoked));

    assertThat(text.body()).contains(told);
  }

  private Templates.Text text(String type, Locale language, Map<String, Object> more) {
    Map<String, Object> words = new HashMap<>(more);
    words.put("shop", "Затишок");
    words.put("time", "26.11.2026 10:00");
    words.put("link", LINK);
    return templates.fill("MAIL", Recipient.PERSON, type, language, words);
  }
}
