/** Test cases of the readiness check that a proxy calls. */
package ua.kramar.system.health;
