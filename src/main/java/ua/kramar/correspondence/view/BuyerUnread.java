package ua.kramar.correspondence.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a buyer has not read, in all shops.
 *
 * @param messages how many messages
 * @param conversations in how many conversations they are
 */
@Schema(name = "BuyerUnread")
public record BuyerUnread(long messages, long conversations) {}
