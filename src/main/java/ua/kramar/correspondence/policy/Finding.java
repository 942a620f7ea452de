package ua.kramar.correspondence.policy;

/**
 * A place of a text that breaks a rule.
 *
 * @param start index of its first UTF-16 unit in the text as it was given, from 0; never inside a
 *     surrogate pair
 * @param end index behind its last UTF-16 unit; greater than {@code start}
 * @param fragment the text between the two
 */
public record Finding(RuleCode rule, int start, int end, String fragment, Severity severity) {}
