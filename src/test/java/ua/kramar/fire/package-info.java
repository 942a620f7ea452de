/**
 * Proof under fire: a world of its own, in which the server, the database, the broker's files and
 * the networks around them are taken away while orders come in. Knows the wire only, and the
 * tables, which are compared with what callers and receivers have seen.
 */
package ua.kramar.fire;
