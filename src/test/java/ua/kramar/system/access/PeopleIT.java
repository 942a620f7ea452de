package ua.kramar.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Mailbox;
import ua.kramar.system.drivers.Operator;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.Staff;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** Who works in a shop: people join by invitation, have a role, and leave. */
@Tag("C6")
class PeopleIT {

  private final TestShop shop = TestShop.openedWithManager();
  private final Staff owner = new Staff(shop.cabinet().caller());
  private final String invited = UniqueValues.mail("marta");

  @Test
  void letsAnInvitedPersonChooseNameAndPassword() {
    JsonNode invitation =
        owner.invite(invited.toUpperCase(Locale.ROOT), "PACKER").expecting(201).json();
    assertThat(invitation.path("login").asText()).isEqualTo(invited);
    assertThat(invitation.path("role").asText()).isEqualTo("PACKER");
    assertThat(owner.invitations()).hasSize(1);

    String secret = new Mailbox(invited).secret(1);
    assertThat(invitation.toString()).doesNotContain(secret);
    JsonNode preview = Staff.preview(secret).expecting(200).json();
    assertThat(preview.path("login").asText()).isEqualTo(invited);
    assertThat(preview.path("shop").asText()).contains(shop.code());
    JsonNode joined = Staff.join(secret, Staff.GOOD_PASSWORD).expecting(200).json();

    assertThat(joined.path("role").asText()).isEqualTo("PACKER");
    assertThat(joined.path("name").asText()).isEqualTo("Марта Гнатюк");
    Cabinet.signIn(invited, Staff.GOOD_PASSWORD).caller().get("/orders").expecting(200);
    assertThat(owner.invitations()).isEmpty();
    assertThat(owner.people())
        .filteredOn(person -> person.path("login").asText().equals(invited))
        .singleElement()
        .satisfies(person -> assertThat(person.path("active").asBoolean()).isTrue());
    Staff.join(secret, Staff.GOOD_PASSWORD).refusedWith(409, "link-used");
    Staff.preview(secret).refusedWith(409, "link-used");
    assertThat(ServerLog.lines(secret)).isZero();
    assertThat(ServerLog.lines(invited)).isZero();
  }

  @Test
  void tellsWhoReadsOrdersTheNamesBehindTheLogins() {
    String left = shop.newcomer("PACKER");
    owner.deactivate(left).expecting(200);
    Caller reader = Cabinet.signIn(shop.with("READ_ONLY").login(), TestShop.PASSWORD).caller();

    JsonNode first = reader.get("/colleagues?limit=2").expecting(200).json();
    JsonNode second =
        reader
            .get("/colleagues?limit=2&after=" + first.path("next").asText())
            .expecting(200)
            .json();

    assertThat(Answer.elements(first.path("items")))
        .extracting(one -> one.path("name").asText())
        .containsExactly(TestShop.OWNERS_NAME, TestShop.MANAGERS_NAME);
    assertThat(first.at("/items/1/login").asText()).isEqualTo(shop.manager().login());
    assertThat(Answer.elements(second.path("items"))).hasSize(2);
    assertThat(second.path("next").isNull()).isTrue();
    shop.machine("catalog:write").get("/colleagues").refusedWith(403, "forbidden");
  }

  @Test
  void takesAnInvitationOnceThoughManyPeopleClick() {
    owner.invite(invited, "MANAGER").expecting(201);
    String secret = new Mailbox(invited).secret(1);

    List<Integer> answers =
        ConcurrentCalls.run(4, () -> Staff.join(secret, Staff.GOOD_PASSWORD).status());

    assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
    assertThat(answers).isSubsetOf(200, 409);
  }

  @Test
  void refusesWeakPasswordsAndKeepsTheLinkValid() {
    owner.invite(invited, "READ_ONLY").expecting(201);
    String secret = new Mailbox(invited).secret(1);

    Answer tooShort = Staff.join(secret, "чотирнадцять").refusedWith(422, "password-too-short");
    assertThat(tooShort.json().path("minLength").asInt()).isEqualTo(15);
    assertThat(tooShort.fields()).containsExactly("password");
    Staff.join(secret, "довгий ".repeat(20)).refusedWith(422, "password-too-long");
    Staff.join(secret, "passwordpassword").refusedWith(422, "password-known");
    Staff.join(secret, "shop " + shop.code() + " is mine").refusedWith(422, "password-guessable");
    Staff.join(secret, "Марта і її дев’ять ламп").refusedWith(422, "password-guessable");
    Staff.join(secret, Staff.GOOD_PASSWORD).expecting(200);
  }

  @Test
  void sendsAnInvitationOnceForAKey() {
    String key = UniqueValues.code();
    JsonNode first = owner.invite(key, invited, "PACKER").expecting(201).json();

    assertThat(owner.invite(key, invited, "PACKER").expecting(201).json()).isEqualTo(first);
    owner.invite(key, invited, "MANAGER").refusedWith(422, "idempotency-key-reused");
    String secret = new Mailbox(invited).secret(1);
    assertThat(new Mailbox(invited).letters()).hasSize(1);

    JsonNode second = owner.invite(invited, "READ_ONLY").expecting(201).json();
    assertThat(second.path("id")).isNotEqualTo(first.path("id"));
    String replacing = new Mailbox(invited).secret(2);
    Staff.join(secret, Staff.GOOD_PASSWORD).refusedWith(409, "link-used");
    assertThat(Staff.preview(replacing).expecting(200).json().path("role").asText())
        .isEqualTo("READ_ONLY");
    assertThat(owner.invitations()).hasSize(1);
  }

  @Test
  void refusesLinksThatAreExpiredOrWithdrawnOrWereNever() {
    String id = owner.invite(invited, "PACKER").expecting(201).json().path("id").asText();
    String secret = new Mailbox(invited).secret(1);
    Staff.expireLinks(shop);
    Staff.preview(secret).refusedWith(409, "link-expired");
    Staff.join(secret, Staff.GOOD_PASSWORD).refusedWith(409, "link-expired");
    assertThat(owner.invitations().get(0).path("expired").asBoolean()).isTrue();

    owner.withdraw(id).expecting(204);
    Staff.join(secret, Staff.GOOD_PASSWORD).refusedWith(409, "link-used");
    owner.withdraw(id).refusedWith(404, "not-found");
    assertThat(owner.invitations()).isEmpty();
    Staff.preview(UniqueValues.code()).refusedWith(404, "not-found");
    Staff.join(UniqueValues.code(), Staff.GOOD_PASSWORD).refusedWith(404, "not-found");
  }

  /**
   * The inviting person learns nothing of other shops; the letter tells the owner of the mailbox.
   */
  @Test
  void tellsNobodyButTheInvitedThatTheyWorkInAnotherShop() {
    TestShop other = TestShop.opened();
    String busy = other.owner().login();

    owner.invite(busy, "MANAGER").expecting(201);

    Mailbox.Letter letter = new Mailbox(busy).await(1).get(0);
    assertThat(letter.text()).contains("вже є логіном в іншому магазині").doesNotContain("#");
    owner.invite(shop.manager().login(), "PACKER").refusedWith(409, "person-exists");
  }

  @Test
  void tellsThoseWhoJoinedElsewhereMeanwhile() {
    TestShop other = TestShop.opened();
    owner.invite(invited, "MANAGER").expecting(201);
    String ours = new Mailbox(invited).secret(1);
    new Staff(other.cabinet().caller()).invite(invited, "MANAGER").expecting(201);
    Staff.join(new Mailbox(invited).secret(2), Staff.GOOD_PASSWORD).expecting(200);

    Staff.join(ours, Staff.GOOD_PASSWORD).refusedWith(409, "login-taken");
  }

  @Test
  void changesWhatAPersonMayDoAtOnce() {
    Cabinet manager = shop.managersCabinet();
    String id = owner.id(shop.manager().login());
    manager.offers("CUP-1", "Чашка", "80.00", true).expecting(200);

    JsonNode changed = owner.changeRole(id, "PACKER").expecting(200).json();
    assertThat(changed.at("/person/role").asText()).isEqualTo("PACKER");
    manager.offers("CUP-1", "Чашка", "81.00", true).refusedWith(403, "forbidden");
    String number = shop.placedOrder();
    manager.moves(number, 26);

    owner.changeRole(id, "READ_ONLY").expecting(200);
    assertThat(manager.open(number).at("/status/id").asInt()).isEqualTo(26);
    manager.comment(number, "Добре").refusedWith(403, "forbidden");

    owner.changeRole(id, "OPERATOR").refusedWith(400, "validation-failed");
    assertThat(owner.changeRole(id, "KING").refusedWith(400, "validation-failed").fields())
        .containsExactly("role");
    assertThat(owner.changeRole(id, "OPERATOR").fields()).containsExactly("role");
  }

  @Test
  void endsEverythingOfADeactivatedPerson() {
    owner.changeRole(owner.id(shop.manager().login()), "OWNER").expecting(200);
    Cabinet leaving = shop.managersCabinet();
    Cabinet.Token token = leaving.makeToken(List.of("orders:read", "settings:write"), null);
    Cabinet.Token heir =
        new Cabinet(Caller.bearer(token.bearer())).makeToken(List.of("orders:read"), null);
    Cabinet.Token owners = shop.cabinet().makeToken(List.of("orders:read"), null);
    Caller.bearer(heir.bearer()).get("/orders").expecting(200);
    new Staff(leaving.caller()).invite(invited, "OWNER").expecting(201);
    String backDoor = new Mailbox(invited).secret(1);
    String id = owner.id(shop.manager().login());

    JsonNode changed = owner.deactivate(id).expecting(200).json();

    assertThat(changed.at("/person/active").asBoolean()).isFalse();
    Set<String> revoked =
        Answer.elements(changed.path("revokedTokens")).stream()
            .map(JsonNode::asText)
            .collect(Collectors.toSet());
    assertThat(revoked).containsExactlyInAnyOrder(token.id(), heir.id());
    leaving.caller().get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(token.bearer()).get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(heir.bearer()).get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(owners.bearer()).get("/orders").expecting(200);
    Cabinet.tryToSignIn(shop.manager().login(), shop.manager().password())
        .refusedWith(401, "wrong-credentials");
    Staff.join(backDoor, Staff.GOOD_PASSWORD).refusedWith(409, "link-used");
    owner.deactivate(id).expecting(200);
    owner.changeRole(id, "PACKER").refusedWith(404, "not-found");
  }

  @Test
  void letsADeactivatedPersonInAgainByAnotherInvitation() {
    String login = shop.manager().login();
    String id = owner.id(login);
    owner.deactivate(id).expecting(200);

    owner.invite(login, "PACKER").expecting(201);
    Staff.join(new Mailbox(login).secret(1), Staff.GOOD_PASSWORD).expecting(200);

    assertThat(owner.id(login)).isEqualTo(id);
    Cabinet.tryToSignIn(login, shop.manager().password()).refusedWith(401, "wrong-credentials");
    JsonNode person =
        Cabinet.signIn(login, Staff.GOOD_PASSWORD).caller().get("/session").expecting(200).json();
    assertThat(person.path("role").asText()).isEqualTo("PACKER");
  }

  @Test
  void withdrawsInvitationsOfThoseWhoMayInviteNoLonger() {
    String id = owner.id(shop.manager().login());
    owner.changeRole(id, "OWNER").expecting(200);
    new Staff(shop.managersCabinet().caller()).invite(invited, "OWNER").expecting(201);
    String kept = UniqueValues.mail("kept");
    owner.invite(kept, "PACKER").expecting(201);

    owner.changeRole(id, "MANAGER").expecting(200);

    assertThat(owner.invitations())
        .singleElement()
        .satisfies(left -> assertThat(left.path("login").asText()).isEqualTo(kept));
  }

  @Test
  void boundsTheLettersToOneMailbox() {
    for (int letter = 1; letter <= 10; letter++) {
      owner.invite(invited, "PACKER").expecting(201);
    }

    Answer refused =
        owner
            .invite(invited.toUpperCase(Locale.ROOT), "PACKER")
            .refusedWith(429, "too-many-invitations");

    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(86_000, 86_401);
    owner.invite(UniqueValues.mail("other"), "PACKER").expecting(201);
  }

  @Test
  void revokesTokensThatAllowMoreThanTheRole() {
    owner.changeRole(owner.id(shop.manager().login()), "OWNER").expecting(200);
    Cabinet second = shop.managersCabinet();
    Cabinet.Token more = second.makeToken(List.of("orders:read", "catalog:write"), null);
    Cabinet.Token less = second.makeToken(List.of("orders:read"), null);

    owner.changeRole(owner.id(shop.manager().login()), "PACKER").expecting(200);

    Caller.bearer(more.bearer()).get("/orders").refusedWith(401, "unauthenticated");
    Caller.bearer(less.bearer()).get("/orders").expecting(200);
  }

  @Test
  void keepsTheLastOwner() {
    String id = owner.id(shop.owner().login());

    owner.changeRole(id, "MANAGER").refusedWith(409, "last-owner");
    owner.deactivate(id).refusedWith(409, "last-owner");
    owner.changeRole(id, "OWNER").expecting(200);
    shop.cabinet().caller().get("/people").expecting(200);
  }

  /** Two owners who remove each other at the same moment: one of them remains. */
  @Test
  void keepsOneOwnerOfTwoWhoRemoveEachOther() {
    String first = owner.id(shop.owner().login());
    String second = owner.id(shop.manager().login());
    for (int round = 0; round < 5; round++) {
      owner.changeRole(second, "OWNER").expecting(200);
      Staff other = new Staff(shop.managersCabinet().caller());
      AtomicInteger turn = new AtomicInteger();

      List<Integer> answers =
          ConcurrentCalls.run(
              2,
              () ->
                  turn.getAndIncrement() == 0
                      ? owner.changeRole(second, "MANAGER").status()
                      : other.changeRole(first, "MANAGER").status());

      assertThat(answers).contains(200).isSubsetOf(200, 403, 409);
      assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
      if (shop.cabinet().caller().get("/people").status() != 200) {
        other.changeRole(first, "OWNER").expecting(200);
      }
    }
  }

  @Test
  void letsNobodyButOwnersManagePeople() {
    Staff manager = new Staff(shop.managersCabinet().caller());
    Operator.Person packed = shop.with("PACKER");
    Staff packer = new Staff(Cabinet.signIn(packed.login(), packed.password()).caller());
    String id = owner.id(shop.owner().login());

    for (Staff nobody : List.of(manager, packer)) {
      nobody.invite(invited, "OWNER").refusedWith(403, "forbidden");
      nobody.changeRole(id, "PACKER").refusedWith(403, "forbidden");
      nobody.deactivate(id).refusedWith(403, "forbidden");
      nobody.caller().get("/people").refusedWith(403, "forbidden");
      nobody.caller().get("/people/invitations").refusedWith(403, "forbidden");
    }
    shop.cabinet().tryToMakeToken(List.of("people:write"), null).refusedWith(403, "forbidden");
  }

  @Test
  void hidesThePeopleOfOtherShops() {
    TestShop other = TestShop.opened();
    Staff stranger = new Staff(other.cabinet().caller());
    String id = owner.id(shop.manager().login());
    String invitation = owner.invite(invited, "PACKER").expecting(201).json().path("id").asText();

    stranger.changeRole(id, "PACKER").refusedWith(404, "not-found");
    stranger.deactivate(id).refusedWith(404, "not-found");
    stranger.withdraw(invitation).refusedWith(404, "not-found");
    assertThat(stranger.people()).hasSize(1);
    assertThat(stranger.invitations()).isEmpty();
    Staff.join(new Mailbox(invited).secret(1), Staff.GOOD_PASSWORD).expecting(200);
  }

  @Test
  void invitesTheOwnerOfANewShop() {
    String code = "j-" + UniqueValues.code();
    String first = UniqueValues.mail("first");
    String second = UniqueValues.mail("second");
    Operator.enrol(code, first, null).expecting(201);
    Operator.enrol(code, UniqueValues.mail("x"), null).refusedWith(409, "shop-exists");
    Operator.enrol("k-" + UniqueValues.code(), shop.owner().login(), null)
        .refusedWith(409, "shop-exists");
    String lost = new Mailbox(first).secret(1);

    inviteOwner(code, second).expecting(201);
    Staff.join(lost, Staff.GOOD_PASSWORD).refusedWith(409, "link-used");
    JsonNode joined = Staff.join(new Mailbox(second).secret(1), Staff.GOOD_PASSWORD).json();

    assertThat(joined.path("role").asText()).isEqualTo("OWNER");
    assertThat(joined.at("/seller/code").asText()).isEqualTo(code);
    inviteOwner(code, first).refusedWith(409, "shop-has-owner");
    inviteOwner("no-such-shop", first).refusedWith(404, "not-found");
  }

  @Test
  void invitesNobodyToASecondPlaceInTheShop() {
    String code = "j-" + UniqueValues.code();
    String manager = UniqueValues.mail("manager");
    Operator.enrol(code, manager, manager.toUpperCase(Locale.ROOT)).refusedWith(409, "shop-exists");
    Operator.enrol(code, UniqueValues.mail("owner"), manager).expecting(201);
    Staff.join(new Mailbox(manager).secret(1), Staff.GOOD_PASSWORD).expecting(200);

    inviteOwner(code, manager).refusedWith(409, "person-exists");
  }

  private static Answer inviteOwner(String code, String login) {
    return Operator.caller()
        .with("Idempotency-Key", UniqueValues.code())
        .post(
            "/operator/shops/" + code + "/invitations",
            Answer.JSON.createObjectNode().put("login", login));
  }

  @Test
  void letsOperatorsInviteOperators() {
    Staff operators = new Staff(Operator.caller());

    operators.invite(invited, "OWNER").refusedWith(400, "validation-failed");
    operators.invite(invited, "OPERATOR").expecting(201);
    JsonNode joined =
        Staff.join(new Mailbox(invited).secret(1), Staff.GOOD_PASSWORD).expecting(200).json();

    assertThat(joined.path("seller").isNull()).isTrue();
    Cabinet.signIn(invited, Staff.GOOD_PASSWORD)
        .caller()
        .get("/operator/deliveries")
        .expecting(200);
    operators.deactivate(operators.id(invited)).expecting(200);
  }

  @Test
  void listsPeopleByPages() {
    shop.with("PACKER");

    JsonNode page = owner.caller().get("/people?limit=2").expecting(200).json();
    JsonNode rest =
        owner
            .caller()
            .get("/people?limit=2&after=" + page.path("next").asText())
            .expecting(200)
            .json();

    assertThat(page.path("items")).hasSize(2);
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.path("next").isNull()).isTrue();
    owner.caller().get("/people?after=nonsense").refusedWith(400, "validation-failed");
  }

  @Test
  void refusesBadInvitations() {
    assertThat(owner.invite("not an address", "PACKER").refusedWith(400, "validation-failed"))
        .satisfies(answer -> assertThat(answer.fields()).containsExactly("email"));
    owner.invite(invited, "OPERATOR").refusedWith(400, "validation-failed");
    assertThat(
            owner
                .caller()
                .post("/people/invitations", "{}")
                .refusedWith(400, "validation-failed")
                .fields())
        .containsExactlyInAnyOrder("email", "role");
    assertThat(owner.invitations()).isEmpty();
  }
}
