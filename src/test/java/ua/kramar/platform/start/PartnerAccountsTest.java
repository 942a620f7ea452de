package ua.kramar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerAccountsTest {

  private final PartnerAccounts accounts = new PartnerAccounts("kramar.call-center");

  @Test
  void readsWhoIsCalledWhereAndAsWhom() {
    Map<String, PartnerAccount> partners =
        accounts.parse(
            "crm, second%20desk",
            " crm=https://crm.example/events?a=b\n second%20desk=http://desk:8080/",
            "second%20desk=kra%3Amar:p%3Aa%20s%25 crm=kramar:a+b:c=d");

    assertThat(partners).containsOnlyKeys("crm", "second desk");
    assertThat(partners.get("crm"))
        .isEqualTo(
            new PartnerAccount(URI.create("https://crm.example/events?a=b"), "kramar", "a+b:c=d"));
    assertThat(partners.get("second desk"))
        .isEqualTo(new PartnerAccount(URI.create("http://desk:8080/"), "kra:mar", "p:a s%"));
    assertThat(partners.get("crm").toString()).doesNotContain("a+b");
  }

  @Test
  void callsNobodyWhoIsNotNamed() {
    assertThat(accounts.parse(" ", "crm=https://crm.example/", "crm=kramar:x")).isEmpty();
    assertThat(accounts.parse("", "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "crm, '', crm=kramar:secret, urls",
    "crm, crm=https://crm.example/, '', logins",
    "crm, crm=https://crm.example/, crm=secret, logins",
    "crm, crm=https://crm.example/, crm=kramar:, logins",
    "crm, crm=https://crm.example/, crm=:secret, logins",
    "crm, crm=https://crm.example/, CRM=kramar:secret, logins",
    "crm, crm=https://crm.example/, crm=kramar:sec%zzret, logins",
    "crm, crm=ftp://crm.example/, crm=kramar:secret, urls",
    "crm, crm=crm.example, crm=kramar:secret, urls",
    "crm, crm=https:///events, crm=kramar:secret, urls",
    "crm, crm=https://a:secret@crm.example/, crm=kramar:secret, urls",
    "crm, crm=https://crm.example/#a, crm=kramar:secret, urls",
    "crm, https://crm.example/, crm=kramar:secret, urls",
    "crm, crm=https://a/ crm=https://b/, crm=kramar:secret, urls",
    "'crm,crm', crm=https://crm.example/, crm=kramar:secret, systems",
    "'crm,', crm=https://crm.example/, crm=kramar:secret, systems",
    "'%20', crm=https://crm.example/, crm=kramar:secret, systems"
  })
  void refusesWhatIsHalfThere(String systems, String urls, String logins, String setting) {
    assertThatThrownBy(() -> accounts.parse(systems, urls, logins))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.call-center." + setting)
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
  }
}
