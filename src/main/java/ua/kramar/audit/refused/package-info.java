/**
 * Refused requests in numbers, for each hour, code, caller and network. A flood of them fills
 * neither memory nor disk.
 */
@Room(uses = {"core"})
package ua.kramar.audit.refused;

import ua.kramar.platform.Room;
