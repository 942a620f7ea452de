package ua.kramar.system.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.system.drivers.Answer;
import ua.kramar.system.drivers.TestBuyer;
import ua.kramar.system.drivers.TestShop;
import ua.kramar.system.drivers.UniqueValues;

/** What became of a buyer's other orders is read before a parcel is sent. */
@Tag("C6")
class BuyerRecordIT {

  @Test
  void tellsWhatTheBuyerDidWithTheParcelsOfThisShop() {
    TestShop shop = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    TestBuyer byPhone = samePhone(buyer);
    end(shop, shop.confirmedOrder(buyer), 6);
    end(shop, shop.confirmedOrder(byPhone), 6);
    end(shop, shop.confirmedOrder(buyer), 11);
    end(shop, shop.shippedOrderOf(byPhone, UniqueValues.waybill()), 12);
    String cancelled = shop.placedOrder(buyer);
    shop.cabinet().moves(cancelled, 26);
    end(shop, cancelled, 40);
    String open = shop.placedOrder(byPhone);
    shop.placedOrder(TestBuyer.registered());

    String number = shop.placedOrder(buyer);

    JsonNode record = record(shop, number);
    assertThat(counts(record)).containsExactly(2, 1, 1, 0);
    assertThat(Answer.texts(record.path("open"), "number")).containsExactly(open);
    assertThat(record.at("/open/0/status/id").asInt()).isEqualTo(1);
    assertThat(record.at("/open/0/total/amount").asText()).isEqualTo("2060.50");
    assertThat(Answer.texts(record(shop, open).path("open"), "number")).containsExactly(number);
  }

  @Test
  void tellsNothingOfOtherShops() {
    TestShop other = TestShop.opened();
    TestBuyer buyer = TestBuyer.registered();
    end(other, other.confirmedOrder(buyer), 11);
    String open = other.placedOrder(buyer);
    TestShop shop = TestShop.opened();

    String number = shop.placedOrder(buyer);

    assertThat(counts(record(shop, number))).containsExactly(0, 0, 0, 0);
    assertThat(record(shop, number).path("open")).isEmpty();
    assertThat(record(shop, number).toString()).doesNotContain(buyer.surname(), buyer.phone());
    shop.cabinet().caller().get(path(open)).refusedWith(404, "not-found");
  }

  private static TestBuyer samePhone(TestBuyer buyer) {
    return new TestBuyer(null, UniqueValues.surname(), "Ганна", buyer.phone(), null);
  }

  private static void end(TestShop shop, String number, int status) {
    shop.cabinet().moves(number, status);
  }

  private static JsonNode record(TestShop shop, String number) {
    return shop.cabinet().caller().get(path(number)).expecting(200).json();
  }

  private static String path(String number) {
    return "/orders/" + number + "/buyer-record";
  }

  private static int[] counts(JsonNode record) {
    return new int[] {
      record.path("received").asInt(),
      record.path("refused").asInt(),
      record.path("notCollected").asInt(),
      record.path("returned").asInt()
    };
  }
}
