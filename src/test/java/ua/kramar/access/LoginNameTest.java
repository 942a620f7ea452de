package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one address are one login. */
@Tag("C6")
class LoginNameTest {

  @ParameterizedTest
  @CsvSource({
    "Olena@Zatyshok.Demo, olena@zatyshok.demo",
    "' olena@zatyshok.demo ', olena@zatyshok.demo",
    "olena@ЗАТИШОК.укр, olena@затишок.укр",
    "olena@xn--80aneitw7b.xn--j1amh, olena@затишок.укр",
    "ОЛЕНА@затишок.укр, олена@затишок.укр",
    "' Operator ', operator"
  })
  void hasOneFormOfEachAddress(String typed, String login) {
    assertThat(LoginName.normal(typed)).isEqualTo(login);
    assertThat(LoginName.normal(login)).isEqualTo(login);
  }

  @Test
  void composesLetters() {
    assertThat(LoginName.normal("i\u0308zhak@example.com")).isEqualTo("\u00efzhak@example.com");
  }
}
