package ua.kramar.appeals.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import ua.kramar.correspondence.attachments.MessageFiles;

/** What an appeal has beside its row: history and files. */
@ApplicationScoped
class AppealParts {

  private static final int MOST_STEPS = 50;

  private static final String STEPS =
      """
      select status, at, party, actor, comment from appeal_step
      where seller_id = :seller and appeal_id = :appeal order by id desc limit %d
      """
          .formatted(MOST_STEPS);

  private static final String FILES =
      "select attachment_id from appeal_file where seller_id = :seller and appeal_id = :appeal";

  @PersistenceContext private EntityManager entities;
  @Inject private MessageFiles files;

  /** The details of the appeal in a row of {@link AppealView#SELECT}. */
  AppealDetails details(Object[] row, Locale language) {
    AppealView appeal = AppealView.of(row, language);
    long seller = ((Number) row[AppealView.SELLER]).longValue();
    long id = ((Number) row[0]).longValue();
    List<AppealView.Step> steps = new ArrayList<>();
    of(STEPS, Object[].class, seller, id)
        .forEach(step -> steps.add(AppealView.Step.of(step, 0, language)));
    Collections.reverse(steps);
    List<Long> attached = of(FILES, Long.class, seller, id);
    return new AppealDetails(
        appeal, steps, attached.isEmpty() ? List.of() : files.kept(seller, attached));
  }

  private <T> List<T> of(String query, Class<T> type, long seller, long appeal) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, type)
        .setParameter("seller", seller)
        .setParameter("appeal", appeal)
        .getResultList();
  }
}
