/** One result for one idempotency key, stored in the transaction of the work itself. */
package ua.kramar.platform.idempotency;
