import { useRef, useState } from 'react';
import type { EditLines, Offer, Order } from '../../api/types';
import { useWords } from '../../i18n';
import { AddLine } from './AddLine';
import { differs, draftOf, isEmpty, type LinesDraft, outOfStock, wanted, withOffer } from './draft';
import { editedOrder } from './edited';
import { EditedLines } from './EditedLines';
import { EditField } from './EditField';
import { EditForm } from './EditForm';
import { LinesTotal } from './LinesTotal';
import { isReachable, toldBy } from './reachable';
import { useLinesPreview } from './useLinesPreview';

/** Corrects the goods of an order in place; the server says at once what it costs then. */
export function EditLinesForm({
  order: latest,
  onSave,
  onClose,
}: {
  order: Order;
  /**
   * @param based the order whose goods were edited
   * @returns whether the server accepted it
   */
  onSave: (edit: EditLines, based: Order) => Promise<boolean>;
  onClose: () => void;
}) {
  const { t } = useWords();
  // Goods that somebody else changes meanwhile are not edited unseen: the server refuses the older version.
  const [order] = useState(latest);
  const based = editedOrder('LINES', order, latest);
  const [draft, setDraft] = useState<LinesDraft>(() => draftOf(order));
  const [saving, setSaving] = useState(false);
  const [agreement, setAgreement] = useState('');
  const quantities = useRef(new Map<number, HTMLInputElement>());
  const search = useRef<HTMLInputElement>(null);
  const lines = wanted(draft);
  const different = differs(draft, order);
  const edited = useLinesPreview(based, different ? lines : null, !saving);
  const demands = edited.preview?.demands ?? [];
  const problem = isEmpty(draft) ? t('edit.empty') : lines === null ? t('edit.bad') : null;

  const change = (next: LinesDraft) => {
    if (next.length < draft.length) {
      search.current?.focus();
    }
    setDraft(next);
  };
  const add = (offer: Offer) => {
    const { draft: next, key } = withOffer(draft, offer);
    setDraft(next);
    setTimeout(() => {
      quantities.current.get(key)?.focus();
      quantities.current.get(key)?.select();
    });
  };

  return (
    <EditForm
      label={t('edit.lines')}
      told={isReachable(order) ? 'no' : demands.includes('TOLD_BY_PHONE') ? 'demanded' : 'optional'}
      by={toldBy(order)}
      ready={lines !== null && different}
      onClose={onClose}
      onSave={async (_, statement) => {
        edited.cancel();
        setSaving(true);
        const note = demands.includes('AGREEMENT') ? agreement.trim() : '';
        const gone = outOfStock(draft);
        await onSave(
          { lines: lines ?? [], ...statement, ...(gone.length === 0 ? {} : { outOfStock: gone }), ...(note === '' ? {} : { agreement: { by: 'CALL', note } }) },
          based,
        ).finally(() => setSaving(false));
      }}
    >
      <EditedLines draft={draft} quantities={quantities} onChange={change} />
      <AddLine field={search} onAdd={add} />
      <LinesTotal total={order.total} edited={edited} problem={problem} />
      {demands.includes('AGREEMENT') && (
        <EditField label={t('edit.agreement')} wide hint={t('edit.agreement.hint')} bad>
          {(id, hintId) => (
            <input
              id={id}
              required
              maxLength={500}
              autoComplete="off"
              aria-describedby={hintId}
              value={agreement}
              onChange={({ target }) => setAgreement(target.value)}
            />
          )}
        </EditField>
      )}
    </EditForm>
  );
}
