/**
 * Values that every capability uses: money, time, JSON, secrets, and the pages and cursors of
 * lists.
 */
package ua.kramar.platform.values;
