/** How machines show who they are in a SOAP header: WS-Security UsernameToken. */
package ua.kramar.access.soap;
