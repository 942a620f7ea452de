import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { usePayments } from '../data/payments';
import { usePaymentState, useRefusedBy } from './usePaymentState';

/** What the marketplace's site reported, the newest first. */
export function PaymentReports({ number }: { number: string }) {
  const { t, amount, language } = useWords();
  const now = useNow();
  const name = usePaymentState();
  const refusedBy = useRefusedBy();
  const reports = usePayments(number) ?? [];
  return reports.length === 0 ? null : (
    <details className="payment-reports">
      <summary>{t('payment.reports', { n: reports.length })}</summary>
      <ol>
        {reports.map((report) => (
          <li key={report.externalId ?? ''}>
            <p>
              {name(report.reported)}, {amount(report.amount)} {t('currency')}
              {report.refusedBy !== null && ` · ${refusedBy(report.refusedBy)}`}
              {report.externalId === null && ` · ${t('payment.atPlacement')}`}
              {!report.changed && ` · ${t('payment.unchanged')}`}
            </p>
            <p className="muted">
              <time dateTime={report.at}>{moment(new Date(report.at), now, language, t)}</time>
              {report.externalId !== null && ` · ${report.externalId}`}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
