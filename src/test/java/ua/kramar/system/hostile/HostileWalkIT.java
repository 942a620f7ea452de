package ua.kramar.system.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.drivers.RawHttp;
import ua.kramar.system.drivers.ServerLog;
import ua.kramar.system.drivers.UniqueValues;

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

  /** Operations that are counted by address; they come from addresses that are nobody else's. */
  private static final Set<String> COUNTED =
      Set.of(
          "openSession",
          "changePassword",
          "requestReset",
          "beginSecondFactor",
          "confirmSecondFactor",
          "removeSecondFactor",
          "renewRecoveryCodes");

  /** Operations that create something in the place of what they created before. */
  private static final Set<String> REPLACING = Set.of("openSession", "beginSecondFactor");

  /** Operations whose first answer alone has a secret, with the refusal of a repeated key. */
  private static final Map<String, String> SHOWN_ONCE =
      Map.of(
          "makeToken",
          "token-already-issued",
          "makeWebhook",
          "secret-shown-already",
          "rotateWebhookSecret",
          "secret-shown-already");

  private static final String RUN = "walk-" + Long.toString(System.nanoTime(), 36) + "-";

  private static JsonNode document;
  private static List<Contract.Operation> operations;
  private static TwoShops twoShops;
  private static SampleCalls samples;
  private static int sent;

  private ResponseRules rules = new ResponseRules(document, twoShops);

  @BeforeAll
  static void reads() {
    System.out.println("HostileWalkIT: -Dhostile.seed=" + SEED + " -Dhostile.tries=" + TRIES);
    document = Contract.document();
    operations = Contract.operations(document);
    twoShops = new TwoShops();
    samples = new SampleCalls(twoShops.shop());
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
                assertThat(samples.of(operation))
                    .as("how to call %s (%s): say it in SampleCalls", operation, operation.id())
                    .isNotNull());
  }

  @Test
  void letsInWhomItIsMeantFor() {
    for (Contract.Operation operation : operations) {
      SampleCalls.Sample sample = samples.of(operation);
      SampleCalls.Call refused = sample.call().get();
      for (CallerKind caller : CallerKind.values()) {
        AtomicReference<RawHttp.Request> made = new AtomicReference<>();
        RawHttp.Reply reply =
            ResponseRules.patiently(
                () -> {
                  // Another one each time: what was done once may not be done again.
                  boolean done = isDone(sample, caller);
                  made.set(request(operation, caller, done ? sample.call().get() : refused));
                  return send(operation, made.get());
                });
        RawHttp.Request request = made.get();
        rules.verify(operation, caller, request, reply);
        rules.check(
            expected(sample, caller).contains(reply.status()),
            operation + " as " + caller + ": " + request,
            "answers "
                + reply.status()
                + ", not "
                + expected(sample, caller)
                + ": "
                + reply.body());
      }
    }
    assertThat(rules.faults()).isEmpty();
  }

  private static boolean isDone(SampleCalls.Sample sample, CallerKind caller) {
    return sample.special().containsKey(caller) || expected(sample, caller).contains(200);
  }

  private static List<Integer> expected(SampleCalls.Sample sample, CallerKind caller) {
    if (sample.special().containsKey(caller)) {
      return List.of(sample.special().get(caller));
    }
    if (sample.may().contains(CallerKind.ANONYMOUS)) {
      return List.of(200, 201, 204);
    }
    if (caller == CallerKind.ANONYMOUS) {
      return List.of(401);
    }
    if (sample.may().contains(caller.counterpart())) {
      return caller.isForeign() && sample.owned() ? List.of(404) : List.of(200, 201, 204);
    }
    return List.of(sample.refusal());
  }

  /** To others, what belongs to one shop is as if it were not there at all. */
  @Test
  void tellsStrangersNothingOfWhatThereIs() {
    for (Contract.Operation operation : operations) {
      SampleCalls.Sample sample = samples.of(operation);
      if (sample.owned()) {
        SampleCalls.Call call = sample.call().get();
        CallerKind caller =
            sample.may().contains(CallerKind.ERP)
                ? CallerKind.FOREIGN_ERP
                : CallerKind.FOREIGN_OWNER;
        String foreign = send(operation, request(operation, caller, call)).body();
        String nobodys = send(operation, request(operation, caller, toNothing(call))).body();
        assertThat(sayingWhat(foreign)).as("%s", operation).isEqualTo(sayingWhat(nobodys));
      }
    }
  }

  private static SampleCalls.Call toNothing(SampleCalls.Call call) {
    Map<String, String> path = new HashMap<>(call.path());
    path.replaceAll((name, value) -> "999999999999999999");
    return new SampleCalls.Call(path, call.headers(), call.body());
  }

  private static String sayingWhat(String problem) {
    return problem.replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  /**
   * Exceptions are those whose secret is not stored, and that make nothing more when they are
   * repeated: a sign-in ends the session that it replaces, and another authenticator app takes the
   * place of one that was not confirmed.
   */
  @Test
  void answersARepeatedKeyOfEveryPostThatCreatesAsTheFirstTime() {
    List<Contract.Operation> creating =
        operations.stream()
            .filter(operation -> operation.method().equals("POST"))
            .filter(operation -> operation.described().path("responses").has("201"))
            .filter(operation -> !REPLACING.contains(operation.id()))
            .toList();
    assertThat(creating).hasSizeGreaterThanOrEqualTo(5);
    for (Contract.Operation operation : creating) {
      SampleCalls.Sample sample = samples.of(operation);
      CallerKind caller = sample.may().iterator().next();
      SampleCalls.Call call = sample.call().get();
      List<String> others =
          call.headers().stream().filter(each -> !each.startsWith("Idempotency-Key:")).toList();
      SampleCalls.Call keyed =
          new SampleCalls.Call(call.path(), others, call.body())
              .with("Idempotency-Key: " + UniqueValues.code());

      RawHttp.Reply first = send(operation, request(operation, caller, keyed));
      RawHttp.Reply again = send(operation, request(operation, caller, keyed));

      assertThat(operation.parameters("header")).as("%s", operation).contains("Idempotency-Key");
      assertThat(first.status()).as("%s: %s", operation, first.body()).isEqualTo(201);
      if (call.body() != null) {
        ObjectNode other = call.body().deepCopy();
        other.put("somethingElse", true);
        RawHttp.Reply changed = send(operation, request(operation, caller, keyed.with(other)));
        assertThat(changed.body()).as("%s", operation).contains("idempotency-key-reused");
      }
      String shownOnce = SHOWN_ONCE.get(operation.id());
      if (shownOnce != null) {
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains(shownOnce);
      } else {
        assertThat(again.status()).as("%s: %s", operation, again.body()).isEqualTo(201);
        assertThat(again.body()).as("%s", operation).isEqualTo(first.body());
      }
    }
  }

  @Test
  void survivesWhateverComes() {
    Random random = new Random(SEED);
    RequestMutator mutator = new RequestMutator(random);
    for (Contract.Operation operation : operations) {
      SampleCalls.Sample sample = samples.of(operation);
      SampleCalls.Call call = sample.call().get();
      for (int at = 0; at < TRIES; at++) {
        CallerKind caller =
            random.nextInt(3) > 0 ? anyOf(sample, random) : any(CallerKind.values(), random);
        RequestMutator.Mutated mutated =
            mutator.mutate(operation, call, request(operation, caller, call));
        RawHttp.Reply reply = ResponseRules.patiently(() -> send(operation, mutated.request()));
        verify(operation, caller, sample, mutated, reply);
      }
    }
    assertThat(rules.faults()).as("with -Dhostile.seed=%d", SEED).isEmpty();
  }

  private static CallerKind anyOf(SampleCalls.Sample sample, Random random) {
    Set<CallerKind> callers = sample.may().isEmpty() ? sample.special().keySet() : sample.may();
    return any(callers.toArray(CallerKind[]::new), random);
  }

  private static CallerKind any(CallerKind[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }

  private void verify(
      Contract.Operation operation,
      CallerKind caller,
      SampleCalls.Sample sample,
      RequestMutator.Mutated mutated,
      RawHttp.Reply reply) {
    String about = operation + " as " + caller + ": " + mutated.request() + " -> " + reply.status();
    boolean anothersSuccess = mutated.elsewhere() && reply.status() < 300;
    if (anothersSuccess || (mutated.torn() && !reply.isProblem())) {
      rules.verifyAny(about, caller, reply);
    } else {
      rules.verify(operation, caller, mutated.request(), reply);
    }
    boolean mayBeHere =
        sample.may().contains(caller.counterpart()) && !(caller.isForeign() && sample.owned());
    boolean same = !mutated.elsewhere() && !mutated.request().method().equals("OPTIONS");
    rules.check(
        mayBeHere || !same || reply.status() >= 400 || reply.status() == 0, about, "lets in");
  }

  private static RawHttp.Request request(
      Contract.Operation operation, CallerKind caller, SampleCalls.Call call) {
    String path = operation.path();
    for (Map.Entry<String, String> variable : call.path().entrySet()) {
      path = path.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    List<String> headers =
        new ArrayList<>(
            mayEndSession(operation)
                ? twoShops.freshSession(caller)
                : twoShops.credentials(caller));
    headers.addAll(call.headers());
    headers.add("Accept-Language: en");
    headers.add("X-Correlation-Id: " + RUN + sent++);
    if (call.body() != null) {
      headers.add("Content-Type: application/json");
    }
    byte[] body = call.body() == null ? null : call.body().toString().getBytes(UTF_8);
    return new RawHttp.Request(operation.method(), "/api/v1" + path, headers, body);
  }

  /** With another method, every request to a session ends it. */
  private static boolean mayEndSession(Contract.Operation operation) {
    return operation.path().equals("/session") || operation.path().startsWith("/sessions");
  }

  private static RawHttp.Reply send(Contract.Operation operation, RawHttp.Request request) {
    boolean counted = COUNTED.contains(operation.id());
    return RawHttp.send(request, counted ? "127.9." + sent % 250 + ".7" : null);
  }
}
