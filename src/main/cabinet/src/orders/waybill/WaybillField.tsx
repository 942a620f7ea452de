import { type FormEvent, useId, useRef, useState } from 'react';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { formOf, normalised } from './waybillNumber';
import { Icon } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { toasts } from '../../ui/toasts';
import { useCarriers } from '../data/dictionaries';
import { Section } from '../../ui/Part';
import { useWaybillDraft, waybillDrafts } from './waybillDrafts';

/** The element that {@link focusWaybill} leads to. */
const FIELD = 'waybill-field';

/** Leads to the field when a move wants a number that is not there. */
export function focusWaybill(): void {
  document.getElementById(FIELD)?.focus();
}

export function WaybillField({
  order,
  mayWrite,
  active,
  refused,
  onEdit,
  onSave,
}: {
  order: Order;
  mayWrite: boolean;
  active: boolean;
  /** The server does not take the number. */
  refused: boolean;
  onEdit: () => void;
  onSave: (waybill: string) => Promise<boolean>;
}) {
  const { t, language } = useWords();
  const draft = useWaybillDraft(order.number);
  const carrier = useCarriers()?.get(order.delivery.carrier)?.name[language] ?? order.delivery.carrier;
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const editable = mayWrite && order.status.group === 'IN_WORK';
  const form = editable && (editing || order.waybill === null || draft !== '');

  // What is typed stays with the order while other orders are looked at.
  const edit = () => {
    if (draft === '' && order.waybill !== null) {
      waybillDrafts.offer(order.number, order.waybill);
    }
    setEditing(true);
    setTimeout(() => field.current?.select());
  };

  useShortcuts({ waybill: () => (editable ? edit() : false) }, active);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const waybill = normalised(draft);
    if (waybill === '') {
      field.current?.focus();
      return;
    }
    if (await onSave(waybill)) {
      waybillDrafts.drop(order.number);
      setEditing(false);
    } else {
      field.current?.focus();
    }
  };

  if (!form) {
    return (
      <Section title={t('waybill')} area="waybill">
        <p className="waybill-shown">
          {order.waybill === null ? (
            <span className="muted">{t('waybill.none')}</span>
          ) : (
            <>
              <strong>{order.waybill}</strong>
              <button
                type="button"
                className="icon-button"
                aria-label={t('waybill.copy')}
                title={t('waybill.copy')}
                onClick={() => void navigator.clipboard?.writeText(order.waybill ?? '').then(() => toasts.good(t('waybill.copied')))}
              >
                <Icon name="copy" size={14} />
              </button>
            </>
          )}
          {editable && (
            <button type="button" className="icon-button" aria-label={t('waybill.change')} title={t('waybill.change')} onClick={edit}>
              <Icon name="edit" size={14} />
            </button>
          )}
        </p>
      </Section>
    );
  }

  const said = refused ? t('waybill.invalid', { carrier }) : about(draft, order.delivery.carrier, t);
  return (
    <section className="part part-waybill">
      <form className="waybill" onSubmit={(event) => void submit(event)}>
        <label className="part-title" htmlFor={FIELD}>
          {t('waybill')}
        </label>
        <div className="waybill-row">
          <input
            ref={field}
            id={FIELD}
            value={draft}
            inputMode="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            placeholder={t('waybill.placeholder')}
            aria-keyshortcuts="T"
            aria-invalid={refused}
            aria-describedby={hint}
            onChange={(event) => {
              waybillDrafts.offer(order.number, event.target.value);
              if (refused) {
                onEdit();
              }
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && order.waybill !== null) {
                waybillDrafts.drop(order.number);
                setEditing(false);
              }
            }}
          />
          <button type="submit" className="button">
            {t('waybill.save')}
            <KeyHint of="waybill" />
          </button>
        </div>
        <p id={hint} className={refused ? 'bad' : 'muted'} aria-live="polite">
          {said}
        </p>
      </form>
    </section>
  );
}

/** What can be told of a number while it is typed. The server has the last word. */
function about(value: string, carrier: string, t: ReturnType<typeof useWords>['t']): string | null {
  const number = normalised(value);
  const form = formOf(number);
  if (form !== null && form === carrier) {
    return t(`waybill.kind.${form}`);
  }
  return carrier === 'NOVA_POSHTA' && number !== '' ? t('waybill.digits', { n: number.replace(/\D/g, '').length }) : null;
}
