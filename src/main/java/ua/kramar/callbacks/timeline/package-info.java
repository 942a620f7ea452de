/** The call-backs about an order, for its timeline. */
@Room
package ua.kramar.callbacks.timeline;

import ua.kramar.platform.Room;
