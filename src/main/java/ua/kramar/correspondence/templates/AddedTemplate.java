package ua.kramar.correspondence.templates;

/** What is remembered of a template that was added: a repeated request is answered as it is now. */
record AddedTemplate(long id) {}
