/**
 * Technique without business, in rooms of their own; the package itself holds the annotations by
 * which packages declare what they may know. Knows nothing of orders.
 */
@Capability(
    uses = {},
    tables = {"idempotency"})
package ua.kramar.platform;
