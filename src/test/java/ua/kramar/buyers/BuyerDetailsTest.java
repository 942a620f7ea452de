package ua.kramar.buyers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.refusals.Invalid;

class BuyerDetailsTest {

  @Test
  @Tag("O21")
  void takesEmptyFieldsForNoAccountAndNoAddress() {
    assertThat(
            new BuyerDetails("b-1", "Бойко", "Іван", "0671234567", "", null).contact().reachable())
        .isFalse();
    assertThat(
            new BuyerDetails(" ", "Бойко", "Іван", "0671234567", "i@example.com", null)
                .contact()
                .reachable())
        .isFalse();
  }

  @Test
  @Tag("O20")
  void reachesWhoHasBoth() {
    assertThat(
            new BuyerDetails("b-1", "Бойко", "Іван", "0671234567", "i@example.com", null)
                .contact()
                .reachable())
        .isTrue();
  }

  @Test
  void refusesAPhoneThatIsNone() {
    assertThatThrownBy(() -> new BuyerDetails(null, "Бойко", "Іван", "12", null, null).contact())
        .isInstanceOf(Invalid.class);
  }
}
