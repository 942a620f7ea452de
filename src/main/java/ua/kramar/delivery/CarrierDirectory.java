package ua.kramar.delivery;

import java.util.List;
import ua.kramar.orders.shipping.Carrier;

/**
 * The port for looking up the cities and pick-up points of a carrier. A carrier without an adapter
 * has no directory.
 */
public interface CarrierDirectory {

  Carrier carrier();

  /**
   * The cities whose names begin with the text.
   *
   * @param text not blank
   * @param most how many are wanted at most
   * @throws CarrierUnavailable when there is no reliable response
   */
  List<CarrierCity> cities(String text, int most);

  /**
   * The pick-up points in a city whose numbers or addresses contain the text.
   *
   * @param city the id of a city of this carrier
   * @param text empty for the first of all
   * @param most how many are wanted at most
   * @throws CarrierUnavailable when there is no reliable response
   */
  List<CarrierBranch> branches(String city, String text, int most);
}
