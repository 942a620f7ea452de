/** How people and machines show who they are over HTTP: session cookie, Bearer, Basic. */
package ua.kramar.access.http;
