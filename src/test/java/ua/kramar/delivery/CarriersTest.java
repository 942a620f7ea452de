package ua.kramar.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.orders.shipping.Carrier;

/** What the dictionary of carriers says. */
class CarriersTest {

  @Test
  void showsEveryCarrierOnce() {
    assertThat(new Carriers(List.of(), List.of()).all())
        .extracting(CarrierView::code)
        .containsExactly("NOVA_POSHTA", "MEEST", "JUSTIN", "UKRPOSHTA", "OWN");
  }

  @Test
  void isTrackedWhereThereIsAnAdapter() {
    CarrierTracking meest =
        new CarrierTracking() {
          @Override
          public Carrier carrier() {
            return Carrier.MEEST;
          }

          @Override
          public int batchSize() {
            return 1;
          }

          @Override
          public List<TrackingRecord> track(List<String> waybills) {
            return List.of();
          }
        };

    assertThat(new Carriers(List.of(meest), List.of()).all())
        .filteredOn(CarrierView::tracked)
        .extracting(CarrierView::code)
        .containsExactly("MEEST");
  }

  @Test
  @Tag("O1")
  void hasADirectoryWhereThereIsAnAdapter() {
    assertThat(new Carriers(List.of(), List.of(new ListedCarrier())).all())
        .filteredOn(CarrierView::directory)
        .extracting(CarrierView::code)
        .containsExactly("NOVA_POSHTA");
  }

  private record ListedCarrier() implements CarrierDirectory {

    @Override
    public Carrier carrier() {
      return Carrier.NOVA_POSHTA;
    }

    @Override
    public List<CarrierCity> cities(String text, int most) {
      return List.of();
    }

    @Override
    public List<CarrierBranch> branches(String city, String text, int most) {
      return List.of();
    }
  }

  @Test
  void saysWhichCarrierIsClosed() {
    assertThat(new Carriers(List.of(), List.of()).all())
        .filteredOn(CarrierView::closed)
        .extracting(CarrierView::code)
        .containsExactly("JUSTIN");
  }

  @ParameterizedTest
  @CsvSource({"NOVA_POSHTA,20450000000001", "UKRPOSHTA,0500000000001", "UKRPOSHTA,RA123456789UA"})
  void recognisesNumbersByTheFormThatItShows(String carrier, String number) {
    assertThat(new Carriers(List.of(), List.of()).all())
        .filteredOn(view -> view.waybillForm() != null && number.matches(view.waybillForm()))
        .extracting(CarrierView::code)
        .containsExactly(carrier);
    assertThat(new Carriers(List.of(), List.of()).all())
        .filteredOn(view -> view.code().equals(carrier))
        .allMatch(view -> number.matches(view.waybillPattern()));
  }

  @ParameterizedTest
  @Tag("O6")
  @CsvSource({
    "NOVA_POSHTA,20450000000001,https://novaposhta.ua/tracking/?cargo_number=20450000000001",
    "MEEST,MX-1/2,https://ua.meest.com/parcel-track?parcel_number=MX-1%2F2",
    "UKRPOSHTA,0500000000001,https://track.ukrposhta.ua/tracking_UA.html?barcode=0500000000001",
    "JUSTIN,1,",
    "OWN,1,"
  })
  void knowsThePageOfAParcel(Carrier carrier, String number, String page) {
    assertThat(new Carriers(List.of(), List.of()).trackingPage(carrier, number))
        .isEqualTo(Optional.ofNullable(page));
    assertThat(new Carriers(List.of(), List.of()).all())
        .filteredOn(view -> view.code().equals(carrier.name()))
        .extracting(CarrierView::trackingPage)
        .allMatch(pattern -> page == null ? pattern == null : pattern.contains("{number}"));
  }
}
