package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void knowsThePasswordAgainAndNoOther() {
    String hash = passwords.hash("correct horse battery staple");

    assertThat(passwords.matches("correct horse battery staple", hash)).isTrue();
    assertThat(passwords.matches("correct horse battery stapl", hash)).isFalse();
  }

  @Test
  void hashesTheSamePasswordDifferentlyEachTime() {
    assertThat(passwords.hash("kramar"))
        .isNotEqualTo(passwords.hash("kramar"))
        .startsWith("$argon2id$");
  }

  @Test
  void worksAsHardForALoginThatDoesNotExist() {
    assertThat(passwords.matches("nobody has this password", null)).isFalse();
  }
}
