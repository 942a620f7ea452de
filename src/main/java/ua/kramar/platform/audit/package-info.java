/**
 * The acts that are kept as evidence and the refusals that are counted, by which capabilities and
 * edges inform the audit.
 */
@Room(uses = {"refusals"})
package ua.kramar.platform.audit;

import ua.kramar.platform.Room;
