package ua.kramar.orders.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.lines.LinesPreview;

/**
 * The answer to a request to correct an order.
 *
 * @param correction the id of the correction; null when the order was so already, and in a dry run
 * @param preview what an edit of the lines would do; null unless it is a dry run
 * @param order the order as it is now; a dry run leaves it as it was
 */
@Schema(name = "CorrectedOrder")
public record CorrectedOrder(
    @Schema(nullable = true) String correction,
    @Schema(nullable = true) LinesPreview preview,
    OrderView order) {}
