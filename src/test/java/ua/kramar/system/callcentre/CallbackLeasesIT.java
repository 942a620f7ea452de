package ua.kramar.system.callcentre;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.ConcurrentCalls;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.PhoneAgent;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;
import wsdl.callcentre.Callback;
import wsdl.callcentre.FetchCallbacks;

/** Many agents, some of whom vanish with what they have taken: no buyer is called by two. */
@Tag("O12")
@Tag("O16")
class CallbackLeasesIT {

  private static final int AGENTS = 20;
  private static final int CALLS = 40;

  /** In seconds: of an agent who vanishes. */
  private static final int SHORT = 1;

  private final TestShop shop = TestShop.opened().atNoon();

  /** A lease, from when to when by the database's clock, and whether its agent reported. */
  private record Held(String callback, int fence, Instant from, Instant until, boolean reported) {}

  @Test
  void neverGivesOneCallToTwoAgents() throws Exception {
    PhoneAgent desk = PhoneAgent.of(shop);
    for (int call = 0; call < CALLS; call++) {
      desk.port().requestCallback(desk.request(TestBuyer.onThePhone()));
    }
    Queue<Held> history = new ConcurrentLinkedQueue<>();

    ConcurrentCalls.run(
        Stream.iterate(0, at -> at + 1)
            .limit(AGENTS)
            .map(at -> agent(at % 3 == 0, history))
            .toList());
    // What the vanished ones held comes back by itself.
    Eventually.holds(
        () -> {
          work(PhoneAgent.of(shop), PhoneAgent.LONG, history);
          assertThat(reported(history)).isEqualTo(CALLS);
        });

    assertThat(history).hasSizeGreaterThan(CALLS);
    history.stream()
        .collect(Collectors.groupingBy(Held::callback))
        .values()
        .forEach(CallbackLeasesIT::assertOneAfterTheOther);
    List<JsonNode> stored =
        Answer.elements(
            shop.cabinet().caller().get("/callbacks?state=DONE&limit=100").json().path("items"));
    assertThat(stored)
        .hasSize(CALLS)
        .allSatisfy(callback -> assertThat(callback.path("attempts").asInt()).isEqualTo(1));
  }

  private Callable<Object> agent(boolean vanishes, Queue<Held> history) {
    return () -> {
      PhoneAgent agent = PhoneAgent.of(shop);
      if (vanishes) {
        held(agent.take(3, SHORT), SHORT, false).forEach(history::add);
      } else {
        work(agent, PhoneAgent.LONG, history);
        work(agent, PhoneAgent.LONG, history);
      }
      return null;
    };
  }

  private static void work(PhoneAgent agent, int lease, Queue<Held> history) throws Exception {
    List<Callback> taken = agent.take(2, lease);
    for (Callback each : taken) {
      agent.report(each, "ANSWERED");
    }
    history.addAll(held(taken, lease, true));
  }

  private static List<Held> held(List<Callback> taken, int lease, boolean reported) {
    List<Held> held = new ArrayList<>();
    for (Callback each : taken) {
      Instant until = each.getLeaseUntil().toGregorianCalendar().toInstant();
      held.add(
          new Held(
              each.getCallbackId(), each.getFence(), until.minusSeconds(lease), until, reported));
    }
    return held;
  }

  private static long reported(Collection<Held> history) {
    return history.stream().filter(Held::reported).count();
  }

  private static void assertOneAfterTheOther(List<Held> ofOne) {
    List<Held> ordered = ofOne.stream().sorted(Comparator.comparing(Held::fence)).toList();
    Set<Integer> fences = ofOne.stream().map(Held::fence).collect(Collectors.toSet());
    assertThat(fences).as("%s", ordered).hasSameSizeAs(ordered);
    assertThat(reported(ordered)).as("%s", ordered).isEqualTo(1);
    assertThat(ordered.get(ordered.size() - 1).reported()).as("%s", ordered).isTrue();
    for (int at = 1; at < ordered.size(); at++) {
      assertThat(ordered.get(at).from())
          .as("%s", ordered)
          .isAfterOrEqualTo(ordered.get(at - 1).until());
    }
  }

  @Test
  void answersARepeatedRequestForWorkWithTheSameCalls() throws Exception {
    PhoneAgent agent = PhoneAgent.of(shop);
    agent.port().requestCallback(agent.request(TestBuyer.onThePhone()));
    agent.port().requestCallback(agent.request(TestBuyer.onThePhone()));
    FetchCallbacks fetch = new FetchCallbacks();
    fetch.setSourceSystem("dialer");
    fetch.setAgentId(agent.id());
    fetch.setSeller(shop.code());
    fetch.setMax(2);
    fetch.setLeaseSeconds(PhoneAgent.LONG);
    List<Callback> first =
        Eventually.get(
            "a call-back",
            () -> {
              fetch.setExternalId(UniqueValues.code());
              return agent.port().fetchCallbacks(fetch).getCallback();
            },
            taken -> !taken.isEmpty());

    List<Callback> again = agent.port().fetchCallbacks(fetch).getCallback();
    agent.report(first.get(0), "ANSWERED");
    List<Callback> left = agent.port().fetchCallbacks(fetch).getCallback();

    assertThat(again).extracting(Callback::getCallbackId).containsAll(ids(first));
    assertThat(again).extracting(Callback::getFence).containsAll(fences(first));
    assertThat(ids(left)).doesNotContain(first.get(0).getCallbackId());
    assertThat(new HashSet<>(ids(again))).hasSameSizeAs(again);
    assertThat(Map.of("before", again.size(), "after", left.size()))
        .containsEntry("after", again.size() - 1);
  }

  private static List<String> ids(List<Callback> callbacks) {
    return callbacks.stream().map(Callback::getCallbackId).toList();
  }

  private static List<Integer> fences(List<Callback> callbacks) {
    return callbacks.stream().map(Callback::getFence).toList();
  }
}
