package ua.kramar.notification.requested;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notice that was asked for; a repeated request is answered the same, whatever has become of it.
 *
 * @param takenBackUntil until when it could be taken back; null when it was sent at once
 */
@Schema(name = "RequestedNotice")
public record RequestedNoticeView(
    String id, NoticeChannel channel, @Schema(nullable = true) Instant takenBackUntil) {}
