package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import javax.xml.datatype.XMLGregorianCalendar;
import ua.kramar.callbacks.Disposition;
import ua.kramar.callbacks.ReportResult;
import ua.kramar.callbacks.SystemRef;
import ua.kramar.callbacks.TakeCallbacks;
import ua.kramar.callbacks.TakenCallback;
import ua.kramar.callbacks.WantedCallback;
import ua.kramar.callcentre.wsdl.Callback;
import ua.kramar.callcentre.wsdl.FetchCallbacks;
import ua.kramar.callcentre.wsdl.ReportCallResult;
import ua.kramar.callcentre.wsdl.RequestCallback;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.RequestValidator;
import ua.kramar.platform.values.Text;
import ua.kramar.platform.values.TimeRange;

/** Maps the contract's call-backs to those of the capability, and back. */
@ApplicationScoped
class CallbackMapper {

  private static final int USUAL_MAX = 1;

  /** In seconds: long enough for a call and its report. */
  private static final int USUAL_LEASE = 300;

  @Inject private RequestMapper requests;
  @Inject private RequestValidator validator;

  /** As {@link RequestMapper#idempotencyKey}. */
  String key(String sourceSystem, String externalId) {
    return requests.idempotencyKey(sourceSystem, externalId);
  }

  /** As {@link RequestMapper#system}. */
  SystemRef system(String sourceSystem, String externalId) {
    return requests.system(sourceSystem, externalId);
  }

  long callback(String text) {
    return RequestMapper.number("callbackId", text);
  }

  /**
   * @throws Invalid when a field is missing or invalid
   */
  WantedCallback wanted(RequestCallback request) {
    var call =
        validator.checked(
            new ua.kramar.callbacks.RequestCallback(
                subject(request.getAbout()),
                instant("windowFrom", request.getWindowFrom()),
                instant("windowTo", request.getWindowTo()),
                request.getNote()));
    String number = Text.normalOrNull(request.getOrderNumber());
    return validator.checked(
        new WantedCallback(
            number == null ? null : requests.orderNumber(number),
            Text.normalOrNull(request.getSeller()),
            RequestMapper.buyer(request.getCustomer()),
            call));
  }

  /**
   * @throws Invalid when a field is missing or invalid
   */
  TakeCallbacks taking(FetchCallbacks request) {
    return validator.checked(
        new TakeCallbacks(
            request.getAgentId(),
            Text.normalOrNull(request.getSeller()),
            request.getMax() == null ? USUAL_MAX : request.getMax(),
            request.getLeaseSeconds() == null ? USUAL_LEASE : request.getLeaseSeconds()));
  }

  /**
   * @throws Invalid when a field is missing or invalid
   */
  ReportResult result(ReportCallResult request) {
    String callback = Text.normalOrNull(request.getCallbackId());
    String order = Text.normalOrNull(request.getOrderNumber());
    return validator.checked(
        new ReportResult(
            callback == null ? null : callback(callback),
            request.getFence(),
            Text.normalOrNull(request.getAgentId()),
            order == null ? null : requests.orderNumber(order),
            subject(request.getAbout()),
            disposition(request.getDisposition()),
            instant("startedAt", request.getStartedAt()),
            request.getDurationSeconds(),
            request.getComment(),
            instant("callAgainAt", request.getCallAgainAt())));
  }

  static Callback callback(TakenCallback taken) {
    var callback = new Callback();
    callback.setCallbackId(taken.id());
    callback.setFence(taken.fence());
    callback.setSeller(taken.seller());
    callback.setSellerName(taken.sellerName());
    callback.setOrderNumber(taken.order());
    callback.setAbout(ua.kramar.callcentre.wsdl.CallSubject.fromValue(taken.about().name()));
    callback.setMaskedPhone(taken.maskedPhone());
    callback.setNote(taken.note());
    callback.setPlannedFrom(ResponseMapper.time(taken.plannedFrom()));
    callback.setPlannedTo(ResponseMapper.timeOrNull(taken.plannedTo()));
    callback.setAttempts(taken.attempts());
    callback.setLeaseUntil(ResponseMapper.time(taken.leaseUntil()));
    return callback;
  }

  private static CallSubject subject(ua.kramar.callcentre.wsdl.CallSubject subject) {
    return subject == null ? null : CallSubject.valueOf(subject.name());
  }

  private static Disposition disposition(String code) {
    return Disposition.of(code).orElseThrow(() -> new Invalid("disposition", "disposition"));
  }

  private static Instant instant(String field, XMLGregorianCalendar time) {
    if (time == null) {
      return null;
    }
    Instant instant = time.toGregorianCalendar().toInstant();
    if (!TimeRange.contains(instant)) {
      throw new Invalid(field, "instant");
    }
    return instant;
  }
}
