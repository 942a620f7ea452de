package ua.kramar.correspondence.attachments;

/** Malware was found in a file that was held: it is deleted in this transaction. */
public record InfectedFile(long id) {}
