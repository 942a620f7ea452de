package ua.kramar.buyers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+380671234567",
        "067 123 45 67",
        "(067) 123-45-67",
        "380671234567",
        "00380671234567",
        "+38 067 123\u00a045\u00a067",
        "\u202a+380671234567\u202c"
      })
  void readsAUkrainianNumberAsPeopleWriteIt(String text) {
    assertThat(Phone.parse(text)).contains(new Phone("+380671234567"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345",
        "немає",
        "80671234567",
        "+380671234",
        "067 123 45 67 дод. 5",
        "067ABCDEFG",
        "067 FLOWERS",
        "Олена 0671234567",
        "tel:0671234567",
        "Ⅷ671234567",
        "067123456⑦8",
        "067123456٧8",
        "０671234567",
        "αβ 0671234567"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(Phone.parse(text)).isEmpty();
  }

  @Test
  void doesNotShowItselfWholeToLogs() {
    assertThat(new Phone("+380671234567")).hasToString("+380*****4567");
  }
}
