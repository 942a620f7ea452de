/** The acts that are kept as evidence, by which capabilities inform the audit. */
@Room
package ua.kramar.platform.audit;

import ua.kramar.platform.Room;
