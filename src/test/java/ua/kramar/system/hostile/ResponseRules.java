package ua.kramar.system.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import ua.kramar.system.contract.Contract;
import ua.kramar.system.contract.SchemaCheck;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.RawHttp;

/** Rules for every response, whatever the request and the caller. */
final class ResponseRules {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** A real slowness stays however often one asks; that of a busy machine goes. */
  private static final int MOST_TRIES = 5;

  /** Internals of the server, which no response may contain. */
  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|\\bat [a-z]+\\.[a-z.]+\\(|ua\\.kramar|java\\.(lang|util)|org\\.(hibernate|jboss|postgresql)"
              + "|com\\.fasterxml|io\\.undertow|WFLY|RESTEASY|UT0\\d|PSQL|SQLSTATE|\\bHV0");

  private final JsonNode document;
  private final TwoShops twoShops;
  private final List<String> faults = new ArrayList<>();

  ResponseRules(JsonNode document, TwoShops twoShops) {
    this.document = document;
    this.twoShops = twoShops;
  }

  List<String> faults() {
    return faults;
  }

  /** Whether nobody has waited for the response for too long. */
  static boolean isPrompt(RawHttp.Reply reply) {
    return reply.took().compareTo(PATIENCE) < 0;
  }

  /** The first prompt response to a request that may be sent again; else the last one. */
  static RawHttp.Reply patiently(Supplier<RawHttp.Reply> request) {
    RawHttp.Reply reply = request.get();
    for (int tries = 1; tries < MOST_TRIES && !isPrompt(reply); tries++) {
      reply = request.get();
    }
    return reply;
  }

  /** Records what is wrong with the response to a request that was HTTP. */
  void verify(
      Contract.Operation operation,
      CallerKind caller,
      RawHttp.Request request,
      RawHttp.Reply reply) {
    String about = operation + " as " + caller + ": " + request + " -> " + reply.status();
    verifyAny(about, caller, reply);
    boolean ofThisOperation = request.method().equals(operation.method());
    if (reply.status() >= 400) {
      verifyRefusal(about, request, reply);
    } else if (ofThisOperation && reply.status() >= 200 && reply.status() < 300) {
      verifySuccess(about, operation, reply);
    }
  }

  /** The rules that hold even for a request that is no HTTP. */
  void verifyAny(String about, CallerKind caller, RawHttp.Reply reply) {
    check(reply.status() < 500, about, "failed: " + reply.body());
    check(isPrompt(reply), about, "took " + reply.took());
    check(!INSIDES.matcher(reply.body()).find(), about, "tells of its insides: " + reply.body());
    String all = reply.body() + reply.headers();
    for (String secret : twoShops.hiddenFrom(caller)) {
      check(!all.contains(secret), about, "tells of the neighbour: " + secret);
    }
    check(!reply.headers().containsKey("X-Injected"), about, "lets headers in");
  }

  private void verifyRefusal(String about, RawHttp.Request request, RawHttp.Reply reply) {
    if (request.method().equals("HEAD")) {
      return;
    }
    check(reply.isProblem(), about, "is no problem document: " + reply.headers() + reply.body());
    if (!reply.isProblem()) {
      return;
    }
    JsonNode problem = Answer.json(reply.body());
    check(problem.path("status").asInt() == reply.status(), about, "says another status");
    check(
        problem.path("type").asText().equals("urn:kramar:problem:" + problem.path("code").asText()),
        about,
        "has no code");
    check(
        problem.path("correlationId").asText().equals(reply.header("X-Correlation-Id")),
        about,
        "has another correlation id");
    checkSchema(about, document.at("/components/schemas/Problem"), problem);
    check(
        reply.status() != 405 || !reply.header("Allow").isEmpty(),
        about,
        "does not say what is allowed");
    check(
        reply.status() != 401 || !reply.header("WWW-Authenticate").isEmpty(),
        about,
        "does not say how to sign in");
  }

  private void verifySuccess(String about, Contract.Operation operation, RawHttp.Reply reply) {
    JsonNode described =
        operation.described().path("responses").path(String.valueOf(reply.status()));
    check(!described.isMissingNode(), about, "is not described");
    JsonNode schema = described.at("/content/application~1json/schema");
    if (schema.isMissingNode()) {
      check(
          reply.body().isEmpty() || described.has("content"),
          about,
          "has a body that is not described");
      return;
    }
    check(
        reply.header("Content-Type").toLowerCase(Locale.ROOT).startsWith("application/json"),
        about,
        "is no JSON: " + reply.headers());
    checkSchema(about, schema, Answer.json(reply.body()));
  }

  private void checkSchema(String about, JsonNode schema, JsonNode value) {
    List<String> wrong = SchemaCheck.faults(document, schema, value);
    check(wrong.isEmpty(), about, "is not as described: " + wrong);
  }

  void check(boolean good, String about, String fault) {
    if (!good) {
      faults.add(fault + "\n    " + about);
    }
  }
}
