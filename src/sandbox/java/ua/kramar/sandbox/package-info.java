/**
 * The outside world in one virtual machine: PostgreSQL, a mail catcher, the carrier, a page to look
 * at them, and the server itself. It knows the server only from outside, by its ports and its
 * environment variables.
 */
package ua.kramar.sandbox;
