package ua.kramar.delivery.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.delivery.CarrierBranch;

/**
 * The pick-up points that what was typed can mean.
 *
 * @param items {@link Directories#MOST} at most
 * @param answered whether they are what the carrier has: false when it has no directory, or has not
 *     answered and nothing is known from before
 */
@Schema(name = "FoundBranches")
public record FoundBranches(List<CarrierBranch> items, boolean answered) {}
