package ua.kramar.platform.soap;

import java.util.List;

/**
 * What a typed fault says about a refusal, before it takes the form of a contract.
 *
 * @param code stable, for programs; the same as in REST's problem documents
 * @param message what is wrong this time, in the caller's language
 * @param fields paths of the fields that are wrong; empty where the refusal names none
 * @param retryable whether the same request may succeed later
 * @param correlationId leads to the log
 */
public record FaultDetail(
    String code, String message, List<String> fields, boolean retryable, String correlationId) {}
