package ua.kramar.correspondence.moderation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.policy.Side;

/**
 * A message on which an operator decides.
 *
 * @param shop the short name of the shop
 * @param shopName its name
 * @param order the number of the order that it is about; null when it is about none
 * @param title of the article from whose page the buyer asked; null where there is none
 * @param at when it was written
 * @param findings what the policy says of the text now, by place; it may be less than what it held
 *     it for
 */
@Schema(name = "HeldMessage")
public record HeldMessage(
    String id,
    String shop,
    String shopName,
    Side side,
    @Schema(nullable = true) String order,
    @Schema(nullable = true) String title,
    String text,
    Instant at,
    List<FindingView> findings) {}
