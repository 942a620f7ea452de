package ua.kramar.appeals;

import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;

/** What an appeal is about, who passes it on, and how it came. */
record AppealKind(RequestType request, SendingType sending, AppealChannel channel) {}
