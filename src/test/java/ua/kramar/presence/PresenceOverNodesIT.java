package ua.kramar.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.InContainer;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.Cabinet;
import ua.kramar.system.drivers.Caller;
import ua.kramar.system.drivers.EventStream;
import ua.kramar.system.drivers.Eventually;
import ua.kramar.system.drivers.Talk;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;

/** Who opens an order on one node is seen by those who are connected to another. */
@Tag("O2")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PresenceOverNodesIT {

  /** To the database, the second deployment is another node. */
  private static final String OTHER_NODE = System.getProperty("kramar.url") + "/shared/api/v1";

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void isToldOnEveryNode() {
    TestShop shop = TestShop.openedWithManager();
    String number = shop.placedOrder();
    String watching = Cabinet.cookie(shop.manager().login(), TestShop.PASSWORD);
    Caller owner = shop.cabinet().caller();
    try (EventStream stream = EventStream.open("", "Cookie", watching)) {
      there(owner, "POST", number).expecting(200);
      assertThat(told(stream, 1).data().at("/person/login").asText())
          .isEqualTo(shop.owner().login());

      there(owner, "DELETE", number).expecting(204);
      assertThat(told(stream, 2).data().path("present").asBoolean()).isFalse();
    }
  }

  @Test
  @Tag("C1")
  void whoAnswersIsToldOnEveryNode() {
    TestShop shop = TestShop.openedWithManager();
    String conversation =
        Talk.buyerAsks(shop, TestBuyer.registered(), null, "Ви працюєте?")
            .expecting(201)
            .json()
            .path("conversation")
            .asText();
    String watching = Cabinet.cookie(shop.manager().login(), TestShop.PASSWORD);
    URI there = URI.create(OTHER_NODE + "/conversations/" + conversation + "/presence");
    try (EventStream stream = EventStream.open("", "Cookie", watching)) {
      shop.cabinet()
          .caller()
          .send("POST", there, "application/json", "{\"answering\": true}")
          .expecting(200);

      JsonNode told = told(stream, "conversation.presence", 1).data();
      assertThat(told.at("/person/login").asText()).isEqualTo(shop.owner().login());
      assertThat(told.at("/person/answering").asBoolean()).isTrue();
    }
  }

  private static Answer there(Caller caller, String method, String number) {
    URI address = URI.create(OTHER_NODE + "/orders/" + number + "/presence");
    return caller.send(method, address, null, null);
  }

  private static EventStream.Message told(EventStream stream, int place) {
    return told(stream, "order.presence", place);
  }

  private static EventStream.Message told(EventStream stream, String type, int place) {
    List<EventStream.Message> messages =
        Eventually.get(
            "news of who is there",
            () -> stream.messages().stream().filter(each -> type.equals(each.type())).toList(),
            found -> found.size() >= place);
    return messages.get(place - 1);
  }
}
