package ua.kramar.orders.tasks;

import ua.kramar.orders.OrderRef;

/**
 * A person has checked a parcel, as a task asked. Not recorded in the journal, because the finished
 * task tells it.
 *
 * @param about the text of the task
 */
public record ParcelChecked(OrderRef order, String about) {}
