import { useEffect, useRef, useState } from 'react';
import type { NewTerms, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { Part } from '../../ui/Part';
import { useTerms } from '../data/terms';
import { useDoerName } from '../labels/useDoerName';
import { TermsForm } from './TermsForm';
import './terms.css';

/** What shop and buyer agreed on beyond the description of the goods, and how. */
export function Terms({
  order,
  mayWrite,
  onAdd,
}: {
  order: Order;
  mayWrite: boolean;
  /** @returns whether the server accepted it */
  onAdd: (terms: NewTerms) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const doerName = useDoerName();
  const now = useNow();
  const terms = useTerms(order) ?? [];
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const editable = mayWrite && order.status.group === 'IN_WORK';

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  const close = () => {
    closed.current = true;
    setEditing(false);
  };

  if (terms.length === 0 && !editable) {
    return null;
  }
  return (
    <Part title={t('terms')} area="terms">
      {terms.length > 0 && (
        <ol className="terms">
          {terms.map((each) => (
            <li key={each.at}>
              <p className="terms-text">{each.text}</p>
              <p className="muted">
                {t(`terms.agreed.${each.agreedBy}`)}
                {each.note !== null && ` (${each.note})`}
                {' · '}
                {doerName(each.by)}, <time dateTime={each.at}>{moment(new Date(each.at), now, language, t)}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
      {editable &&
        (editing ? (
          <TermsForm
            onClose={close}
            onSave={async (wanted) => {
              if (await onAdd(wanted)) {
                close();
              }
            }}
          />
        ) : (
          <p>
            <button ref={opener} type="button" className="button" onClick={() => setEditing(true)}>
              {t('terms.add')}
            </button>
          </p>
        ))}
    </Part>
  );
}
