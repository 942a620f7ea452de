package ua.kramar.notification.requested;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By what the buyer of an order can be told something.
 *
 * @param channels those that this server has; empty when the buyer's number takes no messages
 * @param wanted whether the buyer may be told that the order is accepted: not one who asks for no
 *     call and has paid by card (O10)
 */
@Schema(name = "NoticeChannels")
public record NoticeChannels(List<NoticeChannel> channels, boolean wanted) {}
