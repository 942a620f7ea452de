/**
 * What the server does by itself: background tasks, leases on rows, and the deletion of expired
 * rows.
 */
package ua.kramar.platform.background;
