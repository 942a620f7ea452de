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
 * @param binaries the elements whose content may come as a part of its own
 */
record MessageRules(
    Set<QName> operations,
    Set<QName> headers,
    ContractSchema schema,
    Map<String, String> fieldNames,
    Set<QName> binaries) {

  static MessageRules of(SoapContract contract, ContractSchema schema) {
    return new MessageRules(
        contract.operations(),
        contract.headers(),
        schema,
        contract.fieldNames(),
        contract.binaries());
  }
}
