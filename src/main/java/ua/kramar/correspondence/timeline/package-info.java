/** The messages about an order, for its timeline. */
@Room
package ua.kramar.correspondence.timeline;

import ua.kramar.platform.Room;
