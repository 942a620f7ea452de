/** The stand-in of a call centre's own service, which is told what became of appeals and calls. */
package ua.kramar.sandbox.callcentre;
