/**
 * What the sandbox plays in the place of carriers and of phones: tests order its behaviour here,
 * and read what came.
 */
package ua.kramar.system.drivers.partners;
