package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** What an owner does with the people of the shop, and what invited people do. */
public record Staff(Caller caller) {

  /** A password that the policy takes. */
  public static final String GOOD_PASSWORD = "п’ять ламп на підвіконні";

  public Answer invite(String email, String role) {
    return invite(UUID.randomUUID().toString(), email, role);
  }

  public Answer invite(String key, String email, String role) {
    return caller
        .with("Idempotency-Key", key)
        .post(
            "/people/invitations",
            Answer.JSON.createObjectNode().put("email", email).put("role", role));
  }

  public Answer withdraw(String invitation) {
    return caller.delete("/people/invitations/" + invitation);
  }

  public Answer changeRole(String person, String role) {
    return caller.put(
        "/people/" + person + "/role", Answer.JSON.createObjectNode().put("role", role));
  }

  public Answer deactivate(String person) {
    return caller.post("/people/" + person + "/deactivation", "{}");
  }

  public List<JsonNode> people() {
    return Answer.elements(caller.get("/people").expecting(200).json().path("items"));
  }

  public List<JsonNode> invitations() {
    return Answer.elements(caller.get("/people/invitations").expecting(200).json().path("items"));
  }

  /** The number of the person with the login. */
  public String id(String login) {
    return people().stream()
        .filter(person -> person.path("login").asText().equals(login))
        .map(person -> person.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Somebody with the secret of an invitation looks at it. */
  public static Answer preview(String secret) {
    return Caller.anonymous().get("/invitations/" + secret);
  }

  /** Somebody with the secret of an invitation joins. */
  public static Answer join(String secret, String password) {
    ObjectNode choice =
        Answer.JSON.createObjectNode().put("name", "Марта Гнатюк").put("password", password);
    return Eventually.answered(() -> Caller.anonymous().post("/invitations/" + secret, choice));
  }

  public static Answer forgot(String login) {
    return Caller.anonymous()
        .post("/password/reset", Answer.JSON.createObjectNode().put("login", login));
  }

  /** Somebody with the secret of a reset chooses a password. */
  public static Answer reset(String secret, String password) {
    return choose(secret, Answer.JSON.createObjectNode().put("password", password));
  }

  /** As {@link #reset}, and the person's tokens end too. */
  public static Answer resetWithTokens(String secret, String password) {
    return choose(
        secret, Answer.JSON.createObjectNode().put("password", password).put("revokeTokens", true));
  }

  private static Answer choose(String secret, ObjectNode choice) {
    return Eventually.answered(() -> Caller.anonymous().post("/password/reset/" + secret, choice));
  }

  /** The links in the letters to people of a shop expire. */
  public static void expireLinks(TestShop shop) {
    Caller.anonymous()
        .send(
            "POST",
            TestEnvironment.sandbox("/shops/" + shop.code() + "/links/expiry"),
            "application/json",
            "{}")
        .expecting(200);
  }
}
