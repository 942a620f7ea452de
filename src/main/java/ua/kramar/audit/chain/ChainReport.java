package ua.kramar.audit.chain;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the chain.
 *
 * @param intact whether every sealed entry is as it was when it was sealed
 * @param entries how many entries were compared
 * @param seals how many seals were compared
 * @param lastHash the hash of the last good seal in hexadecimal, to be compared with the log; null
 *     when there is none
 * @param sealedAt the time of that seal
 * @param brokenAt the time of the first seal that does not fit its entries; null when there is none
 */
@Schema(name = "ChainReport")
public record ChainReport(
    boolean intact,
    long entries,
    long seals,
    @Schema(nullable = true) String lastHash,
    @Schema(nullable = true) Instant sealedAt,
    @Schema(nullable = true) Instant brokenAt) {}
