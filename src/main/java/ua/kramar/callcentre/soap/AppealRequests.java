package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import javax.xml.datatype.XMLGregorianCalendar;
import ua.kramar.appeals.AppealRef;
import ua.kramar.appeals.ChangeAppeal;
import ua.kramar.appeals.RegisterAppeal;
import ua.kramar.appeals.files.AddFile;
import ua.kramar.appeals.view.AppealFilter;
import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;
import ua.kramar.callcentre.wsdl.AddAttachment;
import ua.kramar.callcentre.wsdl.ChangeAppealStatus;
import ua.kramar.callcentre.wsdl.SearchAppeals;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.RequestValidator;
import ua.kramar.platform.values.Text;
import ua.kramar.platform.values.TimeRange;

/**
 * Maps the contract's requests about appeals. Numbers are within the dictionaries by the schema.
 */
@ApplicationScoped
class AppealRequests {

  @Inject private RequestValidator validator;
  @Inject private RequestMapper common;

  RegisterAppeal registration(ua.kramar.callcentre.wsdl.RegisterAppeal request) {
    return validator.checked(
        new RegisterAppeal(
            request.getSourceSystem(),
            request.getExternalId(),
            request.getSeller(),
            order(request.getOrderNumber()),
            AppealWord.of(RequestType.values(), request.getRequestType()).orElse(null),
            AppealWord.of(SendingType.values(), request.getSendingType()).orElse(null),
            AppealChannel.valueOf(request.getChannel().name()),
            RequestMapper.buyer(request.getCustomer()),
            request.getText()));
  }

  ChangeAppeal change(ChangeAppealStatus request) {
    return validator.checked(
        new ChangeAppeal(
            ref(request.getAppeal()),
            AppealWord.of(AppealStatus.values(), request.getStatus()).orElse(null),
            request.getComment(),
            request.getExpectedVersion()));
  }

  AddFile file(AddAttachment request) {
    return validator.checked(
        new AddFile(
            ref(request.getAppeal()),
            request.getFileName(),
            request.getSha256().toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads how an appeal is named.
   *
   * @throws Invalid unless it is by its number alone, or by both of its ids
   */
  AppealRef ref(ua.kramar.callcentre.wsdl.AppealRef ref) {
    String number = Text.normalOrNull(ref.getNumber());
    String source = Text.normalOrNull(ref.getSourceSystem());
    String external = Text.normalOrNull(ref.getExternalId());
    boolean byIds = source != null && external != null;
    if (number == null ? !byIds : source != null || external != null) {
      throw new Invalid("appeal", "number-or-ids");
    }
    return number == null
        ? new AppealRef(null, source, external)
        : AppealRef.ofNumber(Long.parseLong(number));
  }

  AppealFilter filter(SearchAppeals request) {
    return new AppealFilter(
        Text.normalOrNull(request.getSeller()),
        order(request.getOrderNumber()),
        request.getStatus(),
        request.getRequestType(),
        instant("registeredFrom", request.getRegisteredFrom()),
        instant("registeredTo", request.getRegisteredTo()));
  }

  String cursor(String after) {
    return Text.normalOrNull(after);
  }

  private Long order(String number) {
    return Text.normalOrNull(number) == null ? null : common.orderNumber(number);
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
