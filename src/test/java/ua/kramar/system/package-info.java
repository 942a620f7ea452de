/**
 * Black-box tests: what Kramar does, seen from outside over its own interfaces, and the partners
 * around it as the sandbox plays them. Imports nothing of the server. Each test makes its own shop
 * and reads nothing else, so that tests do not affect each other. {@code drivers} speak the
 * interfaces; the cases are in packages named after the server's capabilities.
 */
package ua.kramar.system;
