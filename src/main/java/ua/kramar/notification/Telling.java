package ua.kramar.notification;

/** One row of the policy's answer: tell this addressee over this channel. */
record Telling(Recipient addressee, RetrySchedule channel) {}
