/** The network between the server and its partners, and how it fails. */
package ua.kramar.fire.network;
