/**
 * What holds for every HTTP request and answer, whichever edge it belongs to: headers, limits,
 * problem documents.
 */
@Room(uses = {"caller", "refusals", "start", "values"})
package ua.kramar.platform.http;

import ua.kramar.platform.Room;
