package ua.kramar.platform.soap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedContractTest {

  @Test
  void putsTheAddressOfTheSettingsInPlaceOfThatOfTheFile() {
    String wsdl = "<a>Ґ<soap:address location=\"http://localhost:8080/a\"/></a>";

    assertThat(PublishedContract.withAddress("https://kramar.example/a?b&c=\"$1\"", wsdl))
        .isEqualTo(
            "<a>Ґ<soap:address location=\"https://kramar.example/a?b&amp;c=&quot;$1&quot;\"/></a>");
  }
}
