package ua.kramar.sellers.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shop's timetable as the shop sees it.
 *
 * @param standard whether it is that of a shop that has set none
 * @param open whether the shop works now
 * @param nextOpening when it works again; null while it works
 * @param martialLaw whether holidays are working days
 * @param holidays those of the next year
 */
@Schema(name = "TimetableView")
public record TimetableView(
    int version,
    boolean standard,
    String zone,
    List<TimetableContent.WeekDay> week,
    List<TimetableContent.OwnHours> specialDays,
    List<TimetableContent.Period> absences,
    boolean open,
    @Schema(nullable = true) Instant nextOpening,
    boolean martialLaw,
    List<NamedDay> holidays) {

  /** A holiday, with its name in the caller's language. */
  @Schema(name = "TimetableHoliday")
  public record NamedDay(LocalDate date, String name) {}
}
