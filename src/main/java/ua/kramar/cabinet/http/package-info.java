/** How the cabinet's pages come to a browser. */
package ua.kramar.cabinet.http;
