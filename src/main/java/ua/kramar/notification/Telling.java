package ua.kramar.notification;

/** One row of the policy's answer: tell this addressee over this channel. */
record Telling(Addressee addressee, ChannelName channel) {}
