/** What a node needs before it serves: its settings, the checks of server and database, health. */
package ua.kramar.platform.start;
