package ua.kramar.correspondence.attachments;

import ua.kramar.correspondence.policy.Side;

/**
 * Who uploads a file, and to which shop's conversations.
 *
 * @param name the login or the token of the shop, or the buyer's account
 */
public record Owner(long sellerId, Side side, String name) {}
