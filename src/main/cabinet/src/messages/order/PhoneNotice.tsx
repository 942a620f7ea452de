import { useEffect, useEffectEvent, useState } from 'react';
import { Refused, sessionEnded } from '../../api/problem';
import type { FilledTemplate, MessageTemplate, NoticeChannel, Order, RequestedNotice } from '../../api/types';
import { useWords } from '../../i18n';
import { usePerson } from '../../session/PersonContext';
import { announce } from '../../ui/announcer';
import { Part } from '../../ui/Part';
import { fillTemplate } from '../templates/data';
import { TemplatePicker } from '../templates/TemplatePicker';
import { useNoticeChannels, useSendNotice, useUndoNotice } from './notices';
import './phone-notice.css';

const SUBJECTS = ['CONFIRMATION', 'OUT_OF_STOCK', 'DELIVERY', 'REQUESTED'] as const;
type Subject = (typeof SUBJECTS)[number];

/** A template with the values of the order, and what is chosen for it. */
interface Draft {
  filled: FilledTemplate;
  key: string;
}

/**
 * Tells the buyer something by SMS or Viber, with a template of the shop. Whether it has arrived is in the timeline.
 *
 * @param onChange something was sent, or taken back
 */
export function PhoneNotice({ order, onChange }: { order: Order; onChange: () => void }) {
  const { t } = useWords();
  const mayWrite = usePerson().permissions.includes('messages:write');
  const channels = useNoticeChannels(order.number, mayWrite).data;
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<RequestedNotice | null>(null);
  if (!mayWrite || channels === undefined || channels.channels.length === 0) {
    return null;
  }
  return (
    <Part title={t('phone.part')} area="phone">
      {sent !== null && <Sent number={order.number} notice={sent} onChange={onChange} onOver={() => setSent(null)} />}
      {open ? (
        <NoticeForm
          order={order}
          channels={channels.channels}
          wanted={channels.wanted}
          onClose={() => setOpen(false)}
          onSent={(notice) => {
            setOpen(false);
            setSent(notice);
            onChange();
          }}
        />
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('phone.open')}
        </button>
      )}
    </Part>
  );
}

function NoticeForm({
  order,
  channels,
  wanted,
  onClose,
  onSent,
}: {
  order: Order;
  channels: readonly NoticeChannel[];
  wanted: boolean;
  onClose: () => void;
  onSent: (notice: RequestedNotice) => void;
}) {
  const { t } = useWords();
  const [channel, setChannel] = useState<NoticeChannel>(channels.includes('VIBER') ? 'VIBER' : channels[0]!);
  const [subject, setSubject] = useState<Subject | ''>(wanted ? 'CONFIRMATION' : '');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useSendNotice(order.number);
  const missing = draft?.filled.missing ?? [];

  const choose = (template: MessageTemplate) => {
    setProblem(null);
    fillTemplate({ order: order.number }, template.id).then(
      (filled) => setDraft({ filled, key: crypto.randomUUID() }),
      () => setProblem(t('app.unreachable')),
    );
  };

  const send = () => {
    if (draft === null || missing.length > 0 || sending.isPending) {
      return;
    }
    if (subject === '') {
      setProblem(t('phone.subject.missing'));
      return;
    }
    setProblem(null);
    sending.mutateAsync({ body: { channel, template: draft.filled.template, about: subject }, key: draft.key }).then(
      (notice) => {
        announce(t('phone.sent'));
        onSent(notice);
      },
      (error: unknown) => {
        if (!sessionEnded(error)) {
          setProblem(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable'));
        }
      },
    );
  };

  return (
    <div className="phone-notice">
      <div className="phone-notice-fields">
        <label className="field">
          <span>{t('phone.channel')}</span>
          <select value={channel} onChange={({ target }) => setChannel(target.value as NoticeChannel)}>
            {channels.map((each) => (
              <option key={each} value={each}>
                {t(`phone.channel.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {!wanted && (
          <label className="field">
            <span>{t('phone.subject')}</span>
            <select value={subject} onChange={({ target }) => setSubject(target.value as Subject)}>
              <option value="" disabled>
                {t('phone.subject.choose')}
              </option>
              {SUBJECTS.filter((each) => each !== 'CONFIRMATION').map((each) => (
                <option key={each} value={each}>
                  {t(`phone.subject.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {!wanted && <p className="muted">{t('phone.unwanted')}</p>}
      {draft === null ? (
        <TemplatePicker kind="ORDER" onChoose={choose} onClose={onClose} />
      ) : (
        <blockquote className="phone-notice-text">{draft.filled.text}</blockquote>
      )}
      {missing.length > 0 && (
        <p className="problem" role="alert">
          {t('phone.places', { places: missing.join(', ') })}
        </p>
      )}
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="phone-notice-acts">
        {draft !== null && (
          <>
            <button
              type="button"
              className="button primary"
              aria-disabled={missing.length > 0}
              aria-busy={sending.isPending}
              onClick={send}
            >
              {t('phone.send')}
            </button>
            <button type="button" className="button" onClick={() => setDraft(null)}>
              {t('phone.another')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('phone.close')}
        </button>
      </div>
    </div>
  );
}

/** A notice that can be taken back for a moment. */
function Sent({
  number,
  notice,
  onChange,
  onOver,
}: {
  number: string;
  notice: RequestedNotice;
  onChange: () => void;
  onOver: () => void;
}) {
  const { t } = useWords();
  const undo = useUndoNotice(number);
  const over = useEffectEvent(onOver);
  const { takenBackUntil } = notice;
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const left = takenBackUntil === null ? 0 : new Date(takenBackUntil).getTime() - Date.now();
    const timer = setTimeout(() => over(), Math.max(0, Math.min(left, 10_000)));
    return () => clearTimeout(timer);
  }, [takenBackUntil]);
  const takeBack = () => {
    undo.mutateAsync(notice.id).then(
      () => {
        announce(t('phone.undone'));
        onChange();
        onOver();
      },
      (error: unknown) => setProblem(error instanceof Refused && error.problem !== null ? error.message : t('app.unreachable')),
    );
  };
  return (
    <p className="note" role="status">
      {problem ?? t('phone.sending')}{' '}
      <button type="button" className="button" aria-busy={undo.isPending} onClick={takeBack}>
        {t('phone.undo')}
      </button>
    </p>
  );
}
