/**
 * What every REST resource shares: problem documents, authorization, preconditions, correlation,
 * headers.
 */
@Room(uses = {"caller", "http", "refusals", "values"})
package ua.kramar.platform.rest;

import ua.kramar.platform.Room;
