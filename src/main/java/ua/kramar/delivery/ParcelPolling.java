package ua.kramar.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The clock of tracking: looks for parcels that are due. */
@Singleton
public class ParcelPolling {

  @Inject private TrackingRound round;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void lookForDueParcels() {
    round.run();
  }
}
