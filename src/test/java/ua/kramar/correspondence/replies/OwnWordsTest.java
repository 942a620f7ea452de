package ua.kramar.correspondence.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

  /** Time that others take on the same machine does not count. */
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Fri, Nov 27, 2026 at 2:05 PM Shop <a@b.ua> wrote:",
        "пт, 27 лист. 2026 р. о 14:05 Магазин <a@b.ua> пише:",
        "27 лист. 2026 р. о 14:05 Магазин <a@b.ua> написав(ла):",
        "пт, 27 нояб. 2026 г. в 14:05, Магазин <a@b.ua>:",
        "27 нояб. 2026 г., в 14:05, Магазин <a@b.ua> написал(а):",
        "27 листопада 2026, 14:05:33, від \"Магазин\" <a@b.ua>:",
        "27.11.2026 14:05, Магазин пише:",
        "27 листопада 2026 р., Магазин написала:",
        "пт, 27 лист. 2026 р. о 14:05 Магазин зі справді довгою назвою\n<a@b.ua> пише:",
        "-----Original Message-----",
        "-------- Оригінальне повідомлення --------",
        "--- Пересланное сообщение ---",
        "________________________________\nFrom: Shop\nSent: today\nTo: me",
        "Від: Магазин\nНадіслано: 27 листопада\nКому: мені\nТема: Лист",
        "*От:* Магазин\n*Отправлено:* 27 ноября\n*Тема:* Письмо"
      })
  void endsWhereTheLetterIsQuoted(String beginning) {
    assertThat(OwnWords.of("Так.\n\n" + beginning + "\n\nЛист магазину\nі ще рядок"))
        .isEqualTo("Так.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Він пише:\nвже не треба",
        "Зателефонуйте о 14:05:\nбуду вдома",
        "У 2026 році писали:\nобіцяли знижку",
        "Від: мене\nпривіт",
        "Мій колега oksana@firma.ua просить:\nрахунок",
        "- перше\n-- друге\n--- третє",
        "_____\nпідпис",
        "Тема: доставка\nДата: п'ятниця"
      })
  void keepsWhatOnlyLooksLikeAQuotation(String words) {
    assertThat(OwnWords.of(words)).isEqualTo(words);
  }

  @Test
  void leavesOutSignaturesAndTheGreetingsOfPrograms() {
    assertThat(OwnWords.of("Так\n-- \nОксана\n+380…")).isEqualTo("Так");
    assertThat(OwnWords.of("Так\n\nНадіслано з iPhone\n")).isEqualTo("Так");
    assertThat(OwnWords.of("Так\n\nОтправлено с iPhone")).isEqualTo("Так");
    assertThat(OwnWords.of("Yes\n\nSent from my Galaxy")).isEqualTo("Yes");
    assertThat(OwnWords.of("Відправлено з відділення? Ще ні.\nА коли?"))
        .isEqualTo("Відправлено з відділення? Ще ні.\nА коли?");
  }

  @Test
  void isEmptyWhenThereIsNothingElse() {
    assertThat(OwnWords.of("> Лист\n> магазину")).isEmpty();
    assertThat(OwnWords.of(" \n\u00a0\n")).isBlank();
    assertThat(OwnWords.of("")).isEmpty();
  }

  /** A mail may have a megabyte of what costs most. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ":",
        ">",
        "-",
        "_",
        " ",
        "\n",
        "From:",
        "27 2026 ",
        "a@b.ua ",
        "пише:\n",
        "> a\n27 2026 a@b.ua 14:05 пише:\n"
      })
  void takesNoLongerForTextsThatAreMadeToTakeLong(String part) {
    String text = part.repeat(1_000_000 / part.length());

    long begin = threads.getCurrentThreadCpuTime();
    OwnWords.of(text);
    long took = threads.getCurrentThreadCpuTime() - begin;

    assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(20));
  }
}
