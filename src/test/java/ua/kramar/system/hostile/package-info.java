/**
 * Invalid and hostile input: every operation with every kind of caller, first with valid, then with
 * mutated requests.
 */
package ua.kramar.system.hostile;
