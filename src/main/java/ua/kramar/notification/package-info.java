/**
 * Who is told what, over which channel: the policy, a delivery row for each telling, and couriers
 * that carry it out until it has arrived or an operator has to look. One port {@link
 * ua.kramar.notification.Channel}, one adapter a gateway.
 */
@Capability(
    uses = {"buyers", "journal", "orders", "platform", "sellers"},
    tables = {"notification_delivery"})
package ua.kramar.notification;

import ua.kramar.platform.Capability;
