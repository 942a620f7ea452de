package ua.kramar.platform.soap;

import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * What a contract says about its messages.
 *
 * @param operations the elements of which the body must contain exactly one
 * @param headers the header blocks that are understood
 * @param fieldNames fields that have another name than their element
 */
record MessageRules(
    Set<QName> operations,
    Set<QName> headers,
    ContractSchema schema,
    Map<String, String> fieldNames) {

  static MessageRules of(SoapContract contract, ContractSchema schema) {
    return new MessageRules(
        contract.operations(), contract.headers(), schema, contract.fieldNames());
  }
}
