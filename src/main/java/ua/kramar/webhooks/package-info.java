/**
 * Webhooks: a shop's endpoints get its events by Standard Webhooks 1.0, signed and in the order of
 * each subject. Here are the terms that the parts share, and the events by which others learn of an
 * endpoint that does not work.
 */
@Capability(
    uses = {"journal", "platform"},
    tables = {"webhook_delivery", "webhook_endpoint", "webhook_secret"})
package ua.kramar.webhooks;

import ua.kramar.platform.Capability;
