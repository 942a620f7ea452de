package ua.kramar.orders;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An internal comment of the shop on an order, as the API returns it (O2). */
@Schema(name = "Comment")
public record Comment(String id, String author, String text, Instant at) {}
