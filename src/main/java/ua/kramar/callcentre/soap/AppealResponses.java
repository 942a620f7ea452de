package ua.kramar.callcentre.soap;

import ua.kramar.appeals.RegisteredAppeal;
import ua.kramar.appeals.files.AddedFile;
import ua.kramar.appeals.view.AppealView;
import ua.kramar.appeals.view.MarketplaceAppeals;
import ua.kramar.appeals.words.AppealWord;
import ua.kramar.buyers.Phone;
import ua.kramar.callcentre.wsdl.AddAttachmentResponse;
import ua.kramar.callcentre.wsdl.Appeal;
import ua.kramar.callcentre.wsdl.AppealChannel;
import ua.kramar.callcentre.wsdl.AppealFile;
import ua.kramar.callcentre.wsdl.AppealParty;
import ua.kramar.callcentre.wsdl.AppealStep;
import ua.kramar.callcentre.wsdl.ChangeAppealStatusResponse;
import ua.kramar.callcentre.wsdl.GetAppealResponse;
import ua.kramar.callcentre.wsdl.RegisterAppealResponse;
import ua.kramar.callcentre.wsdl.SearchAppealsResponse;
import ua.kramar.callcentre.wsdl.Status;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.platform.values.Page;

/** Maps appeals to the contract's response types. Times are in UTC, phones are masked. */
final class AppealResponses {

  private AppealResponses() {}

  static RegisterAppealResponse registered(RegisteredAppeal appeal, boolean duplicate) {
    var response = new RegisterAppealResponse();
    response.setAppealNumber(appeal.appeal());
    response.setRegisteredAt(ResponseMapper.time(appeal.registeredAt()));
    response.setReplyDueAt(ResponseMapper.time(appeal.replyDueAt()));
    response.setDuplicate(duplicate);
    return response;
  }

  static ChangeAppealStatusResponse changed(MarketplaceAppeals.One appeal, boolean duplicate) {
    var response = new ChangeAppealStatusResponse();
    response.setAppeal(appeal(appeal.seller(), appeal.details().appeal()));
    response.setDuplicate(duplicate);
    return response;
  }

  static GetAppealResponse details(MarketplaceAppeals.One appeal) {
    var response = new GetAppealResponse();
    response.setAppeal(appeal(appeal.seller(), appeal.details().appeal()));
    appeal.details().steps().stream().map(AppealResponses::step).forEach(response.getStep()::add);
    appeal.details().files().stream().map(AppealResponses::file).forEach(response.getFile()::add);
    return response;
  }

  static SearchAppealsResponse page(Page<MarketplaceAppeals.Row> page) {
    var response = new SearchAppealsResponse();
    page.items().stream()
        .map(row -> appeal(row.seller(), row.appeal()))
        .forEach(response.getAppeal()::add);
    response.setNext(page.next());
    return response;
  }

  static AddAttachmentResponse added(AddedFile file, boolean duplicate) {
    var response = new AddAttachmentResponse();
    response.setAttachmentId(file.attachment());
    response.setMediaType(file.type());
    response.setSize(file.size());
    response.setDuplicate(duplicate);
    return response;
  }

  private static Appeal appeal(String seller, AppealView view) {
    var appeal = new Appeal();
    appeal.setNumber(view.id());
    appeal.setSourceSystem(view.sourceSystem());
    appeal.setExternalId(view.externalId());
    appeal.setSeller(seller);
    appeal.setOrderNumber(view.order());
    appeal.setRequestType(word(view.requestType()));
    appeal.setSendingType(word(view.sendingType()));
    appeal.setChannel(AppealChannel.valueOf(view.channel().name()));
    appeal.setStatus(word(view.status()));
    appeal.setBuyer(masked(view.buyer().name(), view.buyer().surname()));
    if (view.buyer().phone() != null) {
      appeal.setMaskedPhone(new Phone(view.buyer().phone()).toString());
    }
    appeal.setText(view.text());
    appeal.setRegisteredAt(ResponseMapper.time(view.registeredAt()));
    if (view.replyDueAt() != null) {
      appeal.setReplyDueAt(ResponseMapper.time(view.replyDueAt()));
    }
    if (view.answer() != null) {
      appeal.setAnswer(step(view.answer()));
    }
    appeal.setVersion(view.version());
    return appeal;
  }

  private static AppealStep step(AppealView.Step step) {
    var mapped = new AppealStep();
    mapped.setStatus(word(step.status()));
    mapped.setAt(ResponseMapper.time(step.at()));
    mapped.setBy(AppealParty.valueOf(step.by().name()));
    mapped.setComment(step.comment());
    return mapped;
  }

  private static AppealFile file(AttachmentView file) {
    var mapped = new AppealFile();
    mapped.setAttachmentId(file.id());
    mapped.setFileName(file.name());
    mapped.setMediaType(file.type());
    mapped.setSize(file.size());
    return mapped;
  }

  private static Status word(AppealWord.View word) {
    var status = new Status();
    status.setId(word.id());
    status.setName(word.name());
    return status;
  }

  /** The full name is shown with a reason only, by the order or the call-back. */
  private static String masked(String name, String surname) {
    return name + " " + surname.substring(0, surname.offsetByCodePoints(0, 1)) + ".";
  }
}
