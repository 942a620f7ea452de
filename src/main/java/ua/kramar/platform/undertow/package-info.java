/**
 * Handlers of the web server itself, before any application and any worker thread: request bodies
 * arrive within a deadline, and what the server refuses has Kramar's format. Packed into a module
 * of the server (server-config), since addresses such as {@code /openapi} are outside the
 * application.
 */
@Room(uses = {"refusals"})
package ua.kramar.platform.undertow;

import ua.kramar.platform.Room;
