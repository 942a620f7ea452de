package ua.kramar.correspondence.policy;

import java.util.List;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;
import ua.kramar.correspondence.policy.reading.Span;

/**
 * What a rule looks at.
 *
 * @param ownNumbers the numbers that may be named
 * @param contacts contact data that has been found, which is no sentence
 */
record Subject(Reading reading, Set<String> ownNumbers, List<Span> contacts) {}
