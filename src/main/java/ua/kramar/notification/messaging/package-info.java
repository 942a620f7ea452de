/**
 * Wake-ups over the broker: a queue a channel. Messages are JSON text with type and version
 * headers.
 */
package ua.kramar.notification.messaging;
