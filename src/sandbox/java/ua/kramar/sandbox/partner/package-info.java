/** What all partners of the server have in common. */
package ua.kramar.sandbox.partner;
