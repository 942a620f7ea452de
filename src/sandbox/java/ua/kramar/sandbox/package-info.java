/**
 * The server and everything around it, started from one virtual machine: PostgreSQL, the partners,
 * a page to control them, and the server itself. It knows the server only from outside, by its
 * ports and its environment variables.
 */
package ua.kramar.sandbox;
