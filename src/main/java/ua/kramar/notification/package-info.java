/**
 * Notifications of buyers and shops: the policy, one stored notification per event, recipient and
 * channel, and senders that retry until the notification is sent or parked for an operator. One
 * port {@link ua.kramar.notification.Channel}, one adapter per gateway.
 */
@Capability(
    uses = {
      "access",
      "appeals",
      "buyers",
      "callbacks",
      "correspondence",
      "journal",
      "orders",
      "platform",
      "returns",
      "sellers"
    },
    tables = {"notification_delivery", "phone_message", "phone_option", "requested_notice"})
package ua.kramar.notification;

import ua.kramar.platform.Capability;
