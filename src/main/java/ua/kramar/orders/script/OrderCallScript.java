package ua.kramar.orders.script;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to say to the buyer of one order. */
@Schema(name = "OrderCallScript")
public record OrderCallScript(String text) {}
