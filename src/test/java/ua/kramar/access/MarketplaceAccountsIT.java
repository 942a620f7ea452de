package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.access.people.Enrolment;
import ua.kramar.access.people.NewShop;
import ua.kramar.access.signin.SignIn;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.caller.Permission;
import ua.kramar.sellers.ShopContact;

/** How a new database is begun with: the marketplace's own operator and machines. */
@ExtendWith(ArquillianExtension.class)
class MarketplaceAccountsIT {

  private static final String PASSWORD = "a password for operators";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @Inject private RunAs runAs;
  @Inject private MarketplaceAccounts marketplace;
  @Inject private SignIn signIn;
  @Inject private Credentials credentials;
  @Inject private Enrolment enrolment;
  @Inject private Accounts accounts;

  private final String login = UUID.randomUUID() + "@operator.example.com";
  private final String machine = "m-" + UUID.randomUUID();

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void letsTheNamedOperatorIn() {
    operator(login.toUpperCase(Locale.ROOT), PASSWORD);

    Person person = open(login, PASSWORD).person();

    assertThat(person.role()).isEqualTo(Role.OPERATOR);
    assertThat(person.seller()).isNull();
  }

  /** The setting is for the first sign-in: nobody changes the password of somebody else. */
  @Test
  void leavesThePasswordOfAnOperatorWhoIsThereAlone() {
    operator(login, PASSWORD);

    operator(login, "another password for operators");
    operator(login, "");

    assertThatThrownBy(() -> open(login, "another password for operators"))
        .isInstanceOf(WrongCredentials.class);
    assertThat(open(login, PASSWORD).person().login()).isEqualTo(login);
  }

  @Test
  void leavesSessionsAloneWhenNothingHasChanged() {
    operator(login, PASSWORD);
    SignIn.Opened before = open(login, PASSWORD);

    operator(login, PASSWORD);

    assertThat(runAs.nobody(() -> credentials.session(before.session()))).isPresent();
  }

  @Test
  void makesOneOperatorThoughTwoNodesStart()
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture.allOf(
            IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.runAsync(() -> operator(login, PASSWORD)))
                .toArray(CompletableFuture<?>[]::new))
        .get(2, TimeUnit.MINUTES);

    assertThat(open(login, PASSWORD).person().login()).isEqualTo(login);
  }

  @Test
  void refusesToTakeAShopsLoginForTheOperators() {
    String inviting = "invited-" + login;
    var shop =
        new NewShop(
            "shop-" + login.substring(0, 8),
            "Shop",
            null,
            CurrentLanguage.UKRAINIAN,
            ShopContact.NONE,
            inviting,
            null);
    long id = runAs.storefront(() -> enrolment.enrol(shop));
    runAs.storefront(
        () -> {
          accounts.add(new Account(id, login, "Owner", Role.OWNER, "-", Instant.now()));
          return login;
        });

    assertThatThrownBy(() -> operator(login, PASSWORD))
        .hasRootCauseMessage("the operator's login belongs to a shop");
  }

  @Test
  void refusesAnOperatorsPasswordThatIsTooShort() {
    assertThatThrownBy(() -> operator(login, "fourteen chars"))
        .hasRootCauseMessage("the operator's password is too short");
  }

  @Test
  void letsTheNamedMachineInUntilItsSecretIsAnother() {
    machine(SECRET);
    assertThat(runAs.nobody(() -> credentials.token(machine, SECRET)).orElseThrow().permissions())
        .containsExactly(Permission.STOREFRONT);

    machine("another" + SECRET);

    assertThat(runAs.nobody(() -> credentials.token(machine, SECRET))).isEmpty();
    assertThat(runAs.nobody(() -> credentials.token(machine, "another" + SECRET))).isPresent();
  }

  @Test
  void refusesASecretThatIsTooShort() {
    assertThatThrownBy(() -> machine(SECRET.substring(1)))
        .hasRootCauseMessage("the secret of " + machine + " is too short");
  }

  private void operator(String login, String password) {
    marketplace.ensureOperator(login, password);
  }

  private void machine(String secret) {
    marketplace.ensureMachine(machine, secret, Permission.STOREFRONT);
  }

  private SignIn.Opened open(String login, String password) {
    return runAs.nobody(() -> signIn.open(login, password, null, new Client("192.0.2.1", null)));
  }
}
