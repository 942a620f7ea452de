package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.CarrierRules;

/**
 * The supported carriers: the formats of their waybill numbers, which are tracked, and which have a
 * directory.
 */
@ApplicationScoped
public class Carriers implements CarrierRules {

  /** In the display order of dictionaries: that of the enum. */
  private static final Map<Carrier, CarrierProfile> PROFILES =
      Stream.of(
              // Fourteen digits, printed in groups; no check digit is documented.
              CarrierProfile.strict(Carrier.NOVA_POSHTA, "[0-9]{14}")
                  .withTrackingPage("https://novaposhta.ua/tracking/?cargo_number={number}"),
              CarrierProfile.lenient(Carrier.MEEST)
                  .withTrackingPage("https://ua.meest.com/parcel-track?parcel_number={number}"),
              // Closed since 2022.
              CarrierProfile.closed(Carrier.JUSTIN),
              // Thirteen digits within Ukraine; UPU S10 abroad.
              CarrierProfile.recognised(Carrier.UKRPOSHTA, "[0-9]{13}|[A-Z]{2}[0-9]{9}UA")
                  .withTrackingPage("https://track.ukrposhta.ua/tracking_UA.html?barcode={number}"),
              CarrierProfile.lenient(Carrier.OWN))
          .collect(
              Collectors.toMap(
                  CarrierProfile::carrier,
                  Function.identity(),
                  (one, other) -> one,
                  () -> new EnumMap<>(Carrier.class)));

  private final Set<Carrier> tracked = EnumSet.noneOf(Carrier.class);
  private final Set<Carrier> listed = EnumSet.noneOf(Carrier.class);

  protected Carriers() {}

  @Inject
  Carriers(@Any Instance<CarrierTracking> adapters, @Any Instance<CarrierDirectory> directories) {
    this((Iterable<CarrierTracking>) adapters, directories);
  }

  Carriers(Iterable<CarrierTracking> adapters, Iterable<CarrierDirectory> directories) {
    adapters.forEach(adapter -> tracked.add(adapter.carrier()));
    directories.forEach(directory -> listed.add(directory.carrier()));
  }

  @Override
  public boolean accept(Carrier carrier, String number) {
    return PROFILES.get(carrier).accepted().matcher(number).matches();
  }

  @Override
  public boolean isClosed(Carrier carrier) {
    return PROFILES.get(carrier).closed();
  }

  @Override
  public Optional<String> trackingPage(Carrier carrier, String number) {
    return PROFILES.get(carrier).trackingPage(number);
  }

  /** Whether the carrier has a tracking adapter. */
  boolean isTracked(Carrier carrier) {
    return tracked.contains(carrier);
  }

  /** Returns all carriers, including closed ones. */
  public List<CarrierView> all() {
    return PROFILES.values().stream().map(this::view).toList();
  }

  private CarrierView view(CarrierProfile profile) {
    return CarrierView.of(
        profile, isTracked(profile.carrier()), listed.contains(profile.carrier()));
  }
}
