/**
 * What has happened to an order, in one stream (O2). Other capabilities tell their part of it
 * through {@link ua.kramar.orders.timeline.TimelineSource}.
 */
@Room(uses = {"core", "status"})
package ua.kramar.orders.timeline;

import ua.kramar.platform.Room;
