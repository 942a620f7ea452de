/** What shops and buyers write to each other, over the wire. */
package ua.kramar.system.correspondence;
