package ua.kramar.correspondence.policy;

import java.util.BitSet;
import java.util.Set;
import ua.kramar.correspondence.policy.reading.Reading;

/**
 * What a rule looks at.
 *
 * @param ownNumbers the numbers that may be named
 * @param contacts the signs of the reading that are part of contact data, which is no sentence
 */
record ExaminedText(Reading reading, Set<String> ownNumbers, BitSet contacts) {}
