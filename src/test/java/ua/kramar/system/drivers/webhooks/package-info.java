/** Webhooks from both sides: the shop that has them sent, and the system that receives them. */
package ua.kramar.system.drivers.webhooks;
