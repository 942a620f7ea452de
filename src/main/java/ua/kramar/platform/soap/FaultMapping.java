package ua.kramar.platform.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import org.w3c.dom.Node;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;

/**
 * Maps refusals to the typed faults of a contract: by the refusal's code if listed, otherwise by
 * its kind if listed, otherwise to the contract's default fault.
 */
public final class FaultMapping {

  /** Creates a typed fault: an object that JAXB can write as an element. */
  @FunctionalInterface
  public interface FaultFactory {
    Object fault(FaultDetail detail);
  }

  private final JAXBContext context;
  private final Map<Kind, FaultFactory> byKind;
  private final Map<String, FaultFactory> byCode;
  private final FaultFactory defaultFault;

  /**
   * @param types the class from which JAXB reads the faults: an object factory, or the fault itself
   * @param defaultFault for refusals that are not listed
   */
  public FaultMapping(
      Class<?> types,
      Map<Kind, FaultFactory> byKind,
      Map<String, FaultFactory> byCode,
      FaultFactory defaultFault) {
    this.context = context(types);
    this.byKind = Map.copyOf(byKind);
    this.byCode = Map.copyOf(byCode);
    this.defaultFault = defaultFault;
  }

  /** The typed fault for a refusal. */
  public Object fault(Refusal refusal, FaultDetail detail) {
    return byCode
        .getOrDefault(refusal.code(), byKind.getOrDefault(refusal.kind(), defaultFault))
        .fault(detail);
  }

  void write(Refusal refusal, FaultDetail detail, Node parent) throws JAXBException {
    context.createMarshaller().marshal(fault(refusal, detail), parent);
  }

  private static JAXBContext context(Class<?> types) {
    try {
      return JAXBContext.newInstance(types);
    } catch (JAXBException e) {
      throw new IllegalStateException("the contract's classes do not fit together", e);
    }
  }
}
