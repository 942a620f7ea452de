/**
 * What capabilities tell each other: domain events, fired in the transaction in which they happen.
 */
package ua.kramar.platform.events;
