/** Test cases of the call centre's SOAP messages. */
package ua.kramar.system.callcentre;
