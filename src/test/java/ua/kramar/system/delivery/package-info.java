/** Test cases of delivery: parcels are tracked. */
package ua.kramar.system.delivery;
