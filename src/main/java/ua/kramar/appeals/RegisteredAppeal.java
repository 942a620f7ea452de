package ua.kramar.appeals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An appeal that was registered.
 *
 * @param appeal its number
 * @param replyDueAt until when the shop should answer (C4)
 */
@Schema(name = "RegisteredAppeal")
public record RegisteredAppeal(String appeal, Instant registeredAt, Instant replyDueAt) {}
