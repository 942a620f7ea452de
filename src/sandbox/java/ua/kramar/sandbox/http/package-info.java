/** A small HTTP server, shared by the page and by partners. */
package ua.kramar.sandbox.http;
