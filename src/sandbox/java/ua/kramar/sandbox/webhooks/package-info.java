/** Stands in for systems that receive webhooks. */
package ua.kramar.sandbox.webhooks;
