/** One result per idempotency key, stored in the transaction of the operation. */
@Room(uses = {"background", "caller", "refusals", "values"})
package ua.kramar.platform.idempotency;

import ua.kramar.platform.Room;
