package ua.kramar.access.sessions;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open session of the person who is signed in.
 *
 * @param id names the session; opens nothing
 * @param current whether it is the session of this request
 * @param address from where it was opened; null for a session that is older than this list
 * @param openedAt when the person signed in
 * @param seenAt the last request, to the minute
 * @param endsAt when it ends at the latest
 */
@Schema(name = "OpenSession")
public record SessionView(
    String id,
    boolean current,
    Device device,
    @Schema(nullable = true) String address,
    Instant openedAt,
    Instant seenAt,
    Instant endsAt) {}
