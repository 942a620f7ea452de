/** The application server: its home, its base directory and its process. */
package ua.kramar.sandbox.server;
