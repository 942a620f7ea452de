/**
 * Technique without business: refusals and how they are shown, the current actor, money, time,
 * paging, idempotency, the migration of the schema. Knows nothing of orders.
 */
@Capability(uses = {})
package ua.kramar.platform;
