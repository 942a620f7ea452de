package ua.kramar.platform.soap;

import java.util.List;

/**
 * The content of a typed fault, independent of the contract.
 *
 * @param code stable, for programs; the same as in REST's problem documents
 * @param message explains this occurrence, in the caller's language
 * @param fields paths of the invalid fields; empty when the refusal names none
 * @param retryable whether the same request may succeed later
 * @param correlationId finds the log lines
 */
public record FaultDetail(
    String code, String message, List<String> fields, boolean retryable, String correlationId) {}
