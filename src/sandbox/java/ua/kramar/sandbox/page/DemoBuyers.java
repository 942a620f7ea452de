package ua.kramar.sandbox.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import ua.kramar.sandbox.http.RoutingHttpServer;

/** Buyers who order at the demo shops, through the marketplace's site. */
final class DemoBuyers {

  private static final int MOST = 200;

  private record Person(String surname, String name, String phone, String email) {}

  private record Place(String city, String destination, String method) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("Шевчук", "Оксана", "067 123-45-67", "oksana.shevchuk@example.com"),
          new Person("Бондаренко", "Андрій", "+380 50 234 56 78", "a.bondarenko@example.com"),
          new Person("Коваль", "Марія", "(063) 345-67-89", "maria.koval@example.com"),
          new Person("Ткаченко", "Дмитро", "0954567890", null),
          new Person("Мельник", "Ірина", "380675678901", "iryna.melnyk@example.com"),
          new Person("Кравець", "Юрій", "098 678 90 12", "yurii.kravets@example.com"),
          new Person("Лисенко", "Наталія", "+380737890123", "n.lysenko@example.com"),
          new Person("Гнатюк", "Василь", "066-890-12-34", null),
          new Person("Романюк", "Софія", "0689012345", "sofiia@example.com"),
          new Person("Захарченко", "Петро", "+38 (099) 012-34-56", "p.zakharchenko@example.com"));

  private static final List<Place> PLACES =
      List.of(
          new Place("Київ", "Відділення №12", "PICKUP"),
          new Place("Львів", "Поштомат №3456", "PICKUP"),
          new Place("Харків", "Відділення №5", "PICKUP"),
          new Place("Одеса", "вул. Дерибасівська, 14, кв. 8", "COURIER"),
          new Place("Дніпро", "просп. Дмитра Яворницького, 60, кв. 21", "COURIER"),
          new Place("Івано-Франківськ", "Відділення №1", "PICKUP"));

  /** In the order of demo-world.sql; what is sold out there is not ordered here. */
  private static final List<String> SKUS_OF_ZATYSHOK =
      List.of("LAMP-1", "PLED-1", "PILLOW-2", "VASE-3", "CANDLE-6", "MIRROR-1", "CUP-4");

  private static final List<String> SKUS_OF_ISKRA =
      List.of("BULB-10", "CABLE-2", "CHARGER-65", "POWER-20", "DRILL-1", "TORCH-3", "METER-1");

  private final RandomGenerator random = RandomGenerator.getDefault();
  private final DemoSite site;
  private final DemoPayments payments;

  DemoBuyers(DemoSite site, DemoPayments payments) {
    this.site = site;
    this.payments = payments;
  }

  /**
   * Orders a number of times. One of the orders that are to be paid by card later is paid, if there
   * is one.
   *
   * @return the status and body of each response
   */
  ArrayNode order(int count) throws IOException, InterruptedException {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count is from 1 to " + MOST);
    }
    ArrayNode placed = RoutingHttpServer.JSON.createArrayNode();
    ArrayNode answers = RoutingHttpServer.JSON.createArrayNode();
    for (int i = 0; i < count; i++) {
      ObjectNode order = randomOrder();
      placed.add(order);
      answers.add(site.post("", order));
    }
    payments.payOneOf(answers, placed);
    return answers;
  }

  /** No price is given: the buyer takes the offer's. */
  private ObjectNode randomOrder() {
    boolean zatyshok = random.nextInt(3) > 0;
    Person person = one(PEOPLE);
    Place place = one(PLACES);
    ObjectNode order = RoutingHttpServer.JSON.createObjectNode();
    order.put("seller", zatyshok ? "zatyshok" : "iskra");
    order
        .putObject("buyer")
        .put("account", person.email() == null ? null : "b-" + (1000 + PEOPLE.indexOf(person)))
        .put("surname", person.surname())
        .put("name", person.name())
        .put("phone", person.phone())
        .put("email", person.email());
    ArrayNode lines = order.putArray("lines");
    List<String> skus = zatyshok ? SKUS_OF_ZATYSHOK : SKUS_OF_ISKRA;
    int first = random.nextInt(skus.size());
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      lines
          .addObject()
          .put("sku", skus.get((first + i) % skus.size()))
          .put("quantity", 1 + random.nextInt(3));
    }
    order
        .putObject("delivery")
        .put("carrier", "NOVA_POSHTA")
        .put("method", place.method())
        .put("city", place.city())
        .put("destination", place.destination());
    boolean byCard = random.nextBoolean();
    order
        .putObject("payment")
        .put("method", byCard ? "CARD" : "CASH_ON_DELIVERY")
        .put("paid", byCard && random.nextBoolean());
    order.put("doNotCall", random.nextInt(4) == 0);
    order.put("comment", random.nextInt(4) == 0 ? "Подзвоніть, будь ласка, після 18:00" : null);
    return order;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
