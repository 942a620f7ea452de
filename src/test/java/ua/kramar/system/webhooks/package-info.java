/** Webhooks over the wire. */
package ua.kramar.system.webhooks;
