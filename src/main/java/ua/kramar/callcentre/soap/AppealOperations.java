package ua.kramar.callcentre.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import ua.kramar.appeals.AppealRegistration;
import ua.kramar.appeals.AppealWork;
import ua.kramar.appeals.ChangeAppeal;
import ua.kramar.appeals.RegisteredAppeal;
import ua.kramar.appeals.files.AddedFile;
import ua.kramar.appeals.files.AppealFiles;
import ua.kramar.appeals.view.MarketplaceAppeals;
import ua.kramar.callcentre.wsdl.AddAttachment;
import ua.kramar.callcentre.wsdl.AddAttachmentResponse;
import ua.kramar.callcentre.wsdl.ChangeAppealStatus;
import ua.kramar.callcentre.wsdl.ChangeAppealStatusResponse;
import ua.kramar.callcentre.wsdl.GetAppeal;
import ua.kramar.callcentre.wsdl.GetAppealResponse;
import ua.kramar.callcentre.wsdl.RegisterAppeal;
import ua.kramar.callcentre.wsdl.RegisterAppealResponse;
import ua.kramar.callcentre.wsdl.SearchAppeals;
import ua.kramar.callcentre.wsdl.SearchAppealsResponse;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.soap.ReceivedContent;

/** The call centre's operations on appeals (C2c). */
@ApplicationScoped
class AppealOperations {

  private static final int PAGE = 50;

  @Inject private AppealRequests requests;
  @Inject private RequestMapper ids;
  @Inject private AppealRegistration registration;
  @Inject private AppealWork work;
  @Inject private AppealFiles files;
  @Inject private MarketplaceAppeals appeals;
  @Inject private ReceivedContent received;

  RegisterAppealResponse register(RegisterAppeal request) {
    Outcome<RegisteredAppeal> registered =
        registration.register(
            ids.idempotencyKey(request.getSourceSystem(), request.getExternalId()),
            requests.registration(request));
    return AppealResponses.registered(registered.result(), registered.replayed());
  }

  ChangeAppealStatusResponse change(ChangeAppealStatus request) {
    String key = ids.idempotencyKey(request.getSourceSystem(), request.getExternalId());
    ChangeAppeal change = requests.change(request);
    boolean duplicate = work.change(key, change);
    return AppealResponses.changed(appeals.get(change.appeal()), duplicate);
  }

  GetAppealResponse get(GetAppeal request) {
    return AppealResponses.details(appeals.get(requests.ref(request.getAppeal())));
  }

  SearchAppealsResponse search(SearchAppeals request) {
    return AppealResponses.page(
        appeals.page(
            requests.filter(request),
            requests.cursor(request.getAfter()),
            request.getLimit() == null ? PAGE : request.getLimit()));
  }

  AddAttachmentResponse addFile(AddAttachment request) {
    String key = ids.idempotencyKey(request.getSourceSystem(), request.getExternalId());
    try (InputStream bytes = content(request)) {
      Outcome<AddedFile> added = files.add(key, requests.file(request), bytes);
      return AppealResponses.added(added.result(), added.replayed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream content(AddAttachment request) throws IOException {
    Optional<InputStream> part = received.open();
    return part.isPresent() ? part.get() : request.getContent().getInputStream();
  }
}
