package ua.kramar.notification.callcentre.soap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import ua.kramar.notification.callcentre.CallCentreNews;
import ua.kramar.notification.callcentre.wsdl.AppealChanged;
import ua.kramar.notification.callcentre.wsdl.CallbackEnded;

/** Maps news to the contract's messages. Times are in UTC. */
final class EventMessages {

  private EventMessages() {}

  static AppealChanged of(CallCentreNews.AppealChanged news) {
    var message = new AppealChanged();
    message.setDeliveryId(news.origin().delivery());
    message.setSourceSystem(news.origin().system());
    message.setExternalId(news.origin().externalId());
    message.setAppealNumber(news.appeal());
    message.setSeller(news.origin().seller());
    message.setOrderNumber(news.origin().order());
    message.setStatus(news.status());
    message.setComment(news.comment());
    message.setAt(time(news.at()));
    return message;
  }

  static CallbackEnded of(CallCentreNews.CallbackEnded news) {
    var message = new CallbackEnded();
    message.setDeliveryId(news.origin().delivery());
    message.setSourceSystem(news.origin().system());
    message.setExternalId(news.origin().externalId());
    message.setCallbackId(news.callback());
    message.setSeller(news.origin().seller());
    message.setOrderNumber(news.origin().order());
    message.setAbout(news.about());
    message.setState(news.state());
    message.setAt(time(news.at()));
    return message;
  }

  private static XMLGregorianCalendar time(Instant at) {
    try {
      return DatatypeFactory.newInstance()
          .newXMLGregorianCalendar(
              GregorianCalendar.from(at.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC)));
    } catch (DatatypeConfigurationException e) {
      throw new IllegalStateException("every Java platform has XML times", e);
    }
  }
}
