/** One result for one idempotency key, stored in the transaction of the work itself. */
@Room(uses = {"background", "caller", "refusals", "values"})
package ua.kramar.platform.idempotency;

import ua.kramar.platform.Room;
