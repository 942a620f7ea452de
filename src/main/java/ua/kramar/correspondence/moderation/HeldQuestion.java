package ua.kramar.correspondence.moderation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.policy.Side;

/**
 * A public question, or an answer to one, on which an operator decides (C3).
 *
 * @param id of the text on which is decided
 * @param shop the short name of the shop
 * @param shopName its name
 * @param side whose text it is: the buyer's question or the shop's answer
 * @param by the name under which everybody would see it; null for an answer
 * @param question what was asked, if the text is an answer; null otherwise
 * @param report why the shop reported the question; null when it did not
 * @param at since when it is held
 * @param findings what the policy says of the text now, by place
 */
@Schema(name = "HeldQuestion")
public record HeldQuestion(
    String id,
    String shop,
    String shopName,
    Side side,
    @Schema(nullable = true) String by,
    String sku,
    String title,
    @Schema(nullable = true) String question,
    String text,
    @Schema(nullable = true) String report,
    Instant at,
    List<FindingView> findings) {}
