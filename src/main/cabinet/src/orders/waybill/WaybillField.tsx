import { type FormEvent, useId, useRef, useState } from 'react';
import type { Carrier, Order } from '../../api/types';
import { type Translate, useWords } from '../../i18n';
import type { Language } from '../../i18n/language';
import { useShortcuts } from '../../keyboard/useKeyboard';
import { carrierByForm, digitsOf, normalised } from './waybillNumber';
import { Icon } from '../../ui/Icon';
import { KeyHint } from '../../keyboard/KeyHint';
import { toasts } from '../../ui/toasts';
import { useCarriers } from '../data/dictionaries';
import { Section } from '../../ui/Part';
import { useWaybillDraft, waybillDrafts } from './waybillDrafts';

type KnownCarrier = 'NOVA_POSHTA' | 'UKRPOSHTA';
/** Carriers whose names the words inflect; any other is named in quotes. */
const GENITIVES: ReadonlySet<string> = new Set<KnownCarrier>(['NOVA_POSHTA', 'UKRPOSHTA']);

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
  const carriers = useCarriers();
  const carrier = carriers?.get(order.delivery.carrier);
  const carrierName = carrier?.name[language] ?? order.delivery.carrier;
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

  const said = refused
    ? t('waybill.invalid', { carrier: carrierName })
    : carriers !== undefined && carrier !== undefined
      ? hintFor(draft, carrier, carriers.values(), t, language)
      : null;
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

/** What can be told of a number while it is typed. Whether it is valid the server decides. */
function hintFor(
  value: string,
  carrier: Carrier,
  carriers: Iterable<Carrier>,
  t: Translate,
  language: Language,
): string | null {
  const number = normalised(value);
  const whose = GENITIVES.has(carrier.code)
    ? t(`waybill.whose.${carrier.code as KnownCarrier}`)
    : t('waybill.whose.other', { carrier: carrier.name[language] });
  if (carrierByForm(number, carriers) === carrier) {
    return t('waybill.recognised', { whose });
  }
  const digits = digitsOf(carrier);
  return digits !== null && number !== '' ? t('waybill.digits', { whose, n: digits, typed: number.replace(/\D/g, '').length }) : null;
}
