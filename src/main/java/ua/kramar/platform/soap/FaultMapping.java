package ua.kramar.platform.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import org.w3c.dom.Node;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.Refusal.Kind;

/**
 * Which typed fault of a contract tells which refusal. A refusal's code decides where the contract
 * lists it, else its kind, else it is the contract's fault for everything else.
 */
public final class FaultMapping {

  /** Makes a typed fault: an object that JAXB can write as an element. */
  @FunctionalInterface
  public interface FaultFactory {
    Object fault(FaultDetail detail);
  }

  private final JAXBContext context;
  private final Map<Kind, FaultFactory> byKind;
  private final Map<String, FaultFactory> byCode;
  private final FaultFactory otherwise;

  /**
   * @param types the class from which JAXB learns the faults: an object factory, or the fault's own
   */
  public FaultMapping(
      Class<?> types,
      Map<Kind, FaultFactory> byKind,
      Map<String, FaultFactory> byCode,
      FaultFactory otherwise) {
    this.context = context(types);
    this.byKind = Map.copyOf(byKind);
    this.byCode = Map.copyOf(byCode);
    this.otherwise = otherwise;
  }

  /** The typed fault for a refusal. */
  public Object fault(Refusal refusal, FaultDetail detail) {
    return byCode
        .getOrDefault(refusal.code(), byKind.getOrDefault(refusal.kind(), otherwise))
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
