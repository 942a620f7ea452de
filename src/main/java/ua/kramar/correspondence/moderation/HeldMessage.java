package ua.kramar.correspondence.moderation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.policy.Side;

/**
 * A message on which an operator decides.
 *
 * @param shop the short name of the shop
 * @param at when it was written
 */
@Schema(name = "HeldMessage")
public record HeldMessage(String id, String shop, Side side, String text, Instant at) {}
