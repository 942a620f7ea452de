/** Common behaviour of all HTTP requests and responses: headers, limits, problem documents. */
@Room(uses = {"caller", "refusals", "start", "values"})
package ua.kramar.platform.http;

import ua.kramar.platform.Room;
