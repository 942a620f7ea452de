package ua.kramar.orders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/** Stores a status as the marketplace's id. */
@Converter
public class StatusColumn implements AttributeConverter<OrderStatus, Integer> {

  @Override
  public Integer convertToDatabaseColumn(OrderStatus status) {
    return status == null ? null : status.id();
  }

  @Override
  public OrderStatus convertToEntityAttribute(Integer id) {
    return id == null ? null : OrderStatus.of(id).orElseThrow(LaterVersionNeeded::new);
  }
}
