/** The carrier Nova Poshta, simulated on the wire format of its API 2.0. */
package ua.kramar.sandbox.novaposhta;
