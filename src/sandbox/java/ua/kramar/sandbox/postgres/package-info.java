/** The real PostgreSQL, embedded, with the settings of production. */
package ua.kramar.sandbox.postgres;
