package ua.kramar.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks over every operation that the server describes, as everybody, first with good requests and
 * then with requests that no honest client would send: the same ones in every run, so that a build
 * does not fail by chance. Longer with {@code -Dhostile.tries} (requests an operation), others with
 * {@code -Dhostile.seed}.
 */
@Tag("C6")
class HostileWalkIT {

  private static final long SEED = Long.getLong("hostile.seed", 351_238);
  private static final int TRIES = Integer.getInteger("hostile.tries", 30);
  private static final String RUN = "walk-" + Long.toString(System.nanoTime(), 36) + "-";

  private static JsonNode document;
  private static List<Contract.Operation> operations;
  private static Neighbours neighbours;
  private static Recipes recipes;
  private static int asked;

  private Oracle oracle = new Oracle(document, neighbours);

  @BeforeAll
  static void reads() {
    System.out.println("HostileWalkIT: -Dhostile.seed=" + SEED + " -Dhostile.tries=" + TRIES);
    document = Contract.document();
    operations = Contract.operations(document);
    neighbours = new Neighbours();
    recipes = new Recipes(neighbours.shop());
  }

  /** Nothing that came was an accident for the server. */
  @AfterAll
  static void leavesNoErrorInTheLog() {
    assertThat(ServerLog.text().lines().filter(HostileWalkIT::isAccident).limit(5)).isEmpty();
  }

  private static boolean isAccident(String line) {
    return line.contains("\"correlation_id\":\"" + RUN)
        && (line.contains("\"level\":\"ERROR\"") || line.contains("\\tat "));
  }

  @Test
  void knowsHowToCallEveryOperation() {
    assertThat(operations)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            operation ->
                assertThat(recipes.of(operation))
                    .as("how to call %s (%s): say it in Recipes", operation, operation.id())
                    .isNotNull());
  }

  @Test
  void letsInWhomItIsMeantFor() {
    for (Contract.Operation operation : operations) {
      Recipes.Recipe recipe = recipes.of(operation);
      for (Who who : Who.values()) {
        Recipes.Call call = recipe.call().get();
        Wire.Request request = request(operation, who, call);
        Wire.Reply reply = send(operation, request);
        oracle.judge(operation, who, request, reply);
        oracle.check(
            expected(recipe, who).contains(reply.status()),
            operation + " as " + who + ": " + request,
            "answers " + reply.status() + ", not " + expected(recipe, who) + ": " + reply.body());
      }
    }
    assertThat(oracle.faults()).isEmpty();
  }

  private static List<Integer> expected(Recipes.Recipe recipe, Who who) {
    if (recipe.may().contains(Who.NOBODY)) {
      return List.of(200, 201);
    }
    if (who == Who.NOBODY) {
      return List.of(401);
    }
    if (recipe.may().contains(who.counterpart())) {
      return who.isForeign() && recipe.owned() ? List.of(404) : List.of(200, 201, 204);
    }
    return List.of(recipe.refusal());
  }

  /** To others, what belongs to one shop is as if it were not there at all. */
  @Test
  void tellsStrangersNothingOfWhatThereIs() {
    for (Contract.Operation operation : operations) {
      Recipes.Recipe recipe = recipes.of(operation);
      if (recipe.owned()) {
        Recipes.Call call = recipe.call().get();
        Who who = recipe.may().contains(Who.ERP) ? Who.STRANGE_ERP : Who.STRANGER;
        String foreign = send(operation, request(operation, who, call)).body();
        String nobodys = send(operation, request(operation, who, toNothing(call))).body();
        assertThat(sayingWhat(foreign)).as("%s", operation).isEqualTo(sayingWhat(nobodys));
      }
    }
  }

  private static Recipes.Call toNothing(Recipes.Call call) {
    Map<String, String> path = new HashMap<>(call.path());
    path.replaceAll((name, value) -> "999999999999999999");
    return new Recipes.Call(path, call.headers(), call.body());
  }

  private static String sayingWhat(String problem) {
    return problem.replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  @Test
  void survivesWhateverComes() {
    Random random = new Random(SEED);
    Hostile hostile = new Hostile(random);
    for (Contract.Operation operation : operations) {
      Recipes.Recipe recipe = recipes.of(operation);
      Recipes.Call call = recipe.call().get();
      for (int at = 0; at < TRIES; at++) {
        Who who = random.nextInt(3) > 0 ? anyOf(recipe, random) : any(Who.values(), random);
        Hostile.Spoilt spoilt = hostile.spoil(operation, call, request(operation, who, call));
        Wire.Reply reply = patiently(operation, spoilt.request());
        judge(operation, who, recipe, spoilt, reply);
      }
    }
    assertThat(oracle.faults()).as("with -Dhostile.seed=%d", SEED).isEmpty();
  }

  private static Who anyOf(Recipes.Recipe recipe, Random random) {
    return any(recipe.may().toArray(Who[]::new), random);
  }

  private static Who any(Who[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }

  /** What was slow on a busy machine is quick the second time; what is slow in itself is not. */
  private static Wire.Reply patiently(Contract.Operation operation, Wire.Request request) {
    Wire.Reply reply = send(operation, request);
    return reply.took().toMillis() < 2_000 ? reply : send(operation, request);
  }

  private void judge(
      Contract.Operation operation,
      Who who,
      Recipes.Recipe recipe,
      Hostile.Spoilt spoilt,
      Wire.Reply reply) {
    String about = operation + " as " + who + ": " + spoilt.request() + " -> " + reply.status();
    boolean anothersSuccess = spoilt.elsewhere() && reply.status() < 300;
    if (anothersSuccess || (spoilt.torn() && !reply.isProblem())) {
      oracle.judgeAnything(about, who, reply);
    } else {
      oracle.judge(operation, who, spoilt.request(), reply);
    }
    boolean mayBeHere =
        recipe.may().contains(who.counterpart()) && !(who.isForeign() && recipe.owned());
    boolean same = !spoilt.elsewhere() && !spoilt.request().method().equals("OPTIONS");
    oracle.check(
        mayBeHere || !same || reply.status() >= 400 || reply.status() == 0, about, "lets in");
  }

  private static Wire.Request request(Contract.Operation operation, Who who, Recipes.Call call) {
    String path = operation.path();
    for (Map.Entry<String, String> variable : call.path().entrySet()) {
      path = path.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    List<String> headers =
        new ArrayList<>(
            mayEndSession(operation) ? neighbours.freshSession(who) : neighbours.credentials(who));
    headers.addAll(call.headers());
    headers.add("Accept-Language: en");
    headers.add("X-Correlation-Id: " + RUN + asked++);
    if (call.body() != null) {
      headers.add("Content-Type: application/json");
    }
    byte[] body = call.body() == null ? null : call.body().toString().getBytes(UTF_8);
    return new Wire.Request(operation.method(), "/api/v1" + path, headers, body);
  }

  /** With another method, every request to a session ends it. */
  private static boolean mayEndSession(Contract.Operation operation) {
    return operation.path().equals("/session");
  }

  /** Wrong passwords are counted by address: these are nobody else's. */
  private static Wire.Reply send(Contract.Operation operation, Wire.Request request) {
    boolean signsIn = operation.id().equals("openSession");
    return Wire.send(request, signsIn ? "127.9." + asked % 250 + ".7" : null);
  }
}
