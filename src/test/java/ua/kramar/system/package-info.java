/**
 * The black box: what Kramar does, seen from outside over its own wires, and the partners around it
 * as the sandbox plays them. Imports nothing of the server. Each test makes its own shop and looks
 * at nothing else, so that tests meet neither each other nor what was there before.
 */
package ua.kramar.system;
