/**
 * The stand-in of the gateway TurboSMS: its HTTP interface, its SOAP gateway, and the phones behind
 * it.
 */
package ua.kramar.sandbox.turbosms;
