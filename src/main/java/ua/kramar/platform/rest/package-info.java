/**
 * Common behaviour of all REST resources: problem documents, authorization, preconditions,
 * language.
 */
@Room(uses = {"audit", "caller", "http", "idempotency", "refusals", "values"})
package ua.kramar.platform.rest;

import ua.kramar.platform.Room;
