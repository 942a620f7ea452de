package ua.kramar.platform.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;

/**
 * Lets Bean Validation traverse all parts of a request. The default resolver queries the
 * persistence provider for each part; requests are not entities, and these calls took about 3
 * percent of the time of placing an order. Referenced by {@code validation.xml}.
 */
public class AlwaysTraversable implements TraversableResolver {

  @Override
  public boolean isReachable(
      Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
    return true;
  }

  @Override
  public boolean isCascadable(
      Object bean, Path.Node property, Class<?> root, Path path, ElementType type) {
    return true;
  }
}
