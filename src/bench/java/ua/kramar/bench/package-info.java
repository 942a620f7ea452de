/**
 * Measures the server over HTTP against the same SQL by plain JDBC, on the same PostgreSQL, in the
 * same run.
 */
package ua.kramar.bench;
