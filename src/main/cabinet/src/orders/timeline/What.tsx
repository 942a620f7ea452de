import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TimelineEntry } from '../../api/types';
import { useWords } from '../../i18n';
import { longDay, moment } from '../../i18n/clock';
import { useNow } from '../../i18n/useNow';
import { useCallOutcomes } from '../data/calls';
import { agreedOwn } from '../labels/agreedOwn';
import { useStatusName } from '../labels/useStatusName';
import { useTaskSubject } from '../labels/useTaskSubject';

type Kind = TimelineEntry['kind'];
type Of<K extends Kind> = Extract<TimelineEntry, { kind: K }>;
type Shown<K extends Kind> = (props: { entry: Of<K> }) => ReactNode;

/** What each kind of entry tells. */
const KINDS: { [K in Kind]: Shown<K> } = {
  STATUS: Status,
  CALL: Call,
  CALLBACK: Callback,
  CALLBACK_ENDED: CallbackEnded,
  LETTER: Letter,
  MESSAGE: Written,
  APPEAL: Appeal,
  COMMENT: Comment,
  TERMS: Terms,
  WAITING: Waiting,
  WAITING_ENDED: WaitingEnded,
  ALTERNATIVE: Alternative,
  TASK_OPENED: TaskOpened,
  TASK_DONE: TaskDone,
  PARCEL: Parcel,
  PARCEL_MADE: ParcelMade,
  PARCEL_REMOVED: ParcelRemoved,
  OWN_DELIVERY: OwnDelivery,
  RETURN: Returned,
  CORRECTION: Correction,
  STOCK: Stock,
};

export function What({ entry }: { entry: TimelineEntry }) {
  // A node of a later version may tell of a kind that this page does not know.
  const Known = KINDS[entry.kind] as Shown<Kind> | undefined;
  return Known === undefined ? null : <Known entry={entry} />;
}

/** A title, what belongs to it, and words as they were written. */
function Told({ title, more = [], words = [] }: { title: string; more?: (string | null)[]; words?: (string | null)[] }) {
  return (
    <>
      <p>
        <strong>{title}</strong>
        {more.filter((each) => each !== null).map((each) => ` · ${each}`)}
      </p>
      {words
        .filter((each) => each !== null && each !== '')
        .map((each, index) => (
          <p key={index} className="timeline-words">
            {each}
          </p>
        ))}
    </>
  );
}

function Status({ entry: { status, reason } }: { entry: Of<'STATUS'> }) {
  const name = useStatusName();
  return <Told title={name(status)} words={[reason === null || reason === '' ? null : `«${reason}»`]} />;
}

function Call({ entry: { outcome, subject, outsideHours, note, callAgainAt } }: { entry: Of<'CALL'> }) {
  const { t, language } = useWords();
  const now = useNow();
  const outcomes = useCallOutcomes();
  return (
    <Told
      title={t('timeline.call', { outcome: outcomes?.get(outcome)?.name[language] ?? outcome })}
      more={[subject === 'CONFIRMATION' ? null : t(`calls.subject.${subject}`), outsideHours ? t('calls.outside') : null]}
      words={[note, callAgainAt === null ? null : t('calls.again', { when: moment(new Date(callAgainAt), now, language, t) })]}
    />
  );
}

function Callback({ entry: { about, note } }: { entry: Of<'CALLBACK'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.callback')} more={[about === 'CONFIRMATION' ? null : t(`calls.subject.${about}`)]} words={[note]} />;
}

function CallbackEnded({ entry: { state } }: { entry: Of<'CALLBACK_ENDED'> }) {
  const { t } = useWords();
  return <Told title={t(state === 'CANCELLED' ? 'timeline.callback.CANCELLED' : state === 'GIVEN_UP' ? 'timeline.callback.GIVEN_UP' : 'timeline.callback.DONE')} />;
}

const ABOUT = [
  'order.placed',
  'order.status-changed',
  'order.waybill-assigned',
  'order.parcel-changed',
  'order.corrected',
  'order.own-delivery-planned',
  'order.restored',
  'order.payment-changed',
  'order.accepted-without-call',
  'order.notice-requested',
] as const;

const BY_PHONE = ['SMS', 'VIBER'] as const;
const REPORTS = ['SENT', 'DELIVERED', 'READ', 'UNDELIVERABLE', 'EXPIRED', 'REJECTED', 'UNKNOWN'] as const;

function Letter({ entry: { about, channel, state, delivery, via } }: { entry: Of<'LETTER'> }) {
  const { t } = useWords();
  const known = ABOUT.find((each) => each === about);
  const phone = BY_PHONE.find((each) => each === channel);
  const instead = BY_PHONE.find((each) => each === via);
  const report = REPORTS.find((each) => each === delivery);
  return (
    <Told
      title={t(phone === undefined ? 'timeline.letter' : `timeline.letter.by.${phone}`, { about: known === undefined ? about : t(`timeline.letter.about.${known}`) })}
      more={[
        report === undefined ? t(`timeline.letter.${state}`) : t(`timeline.report.${report}`),
        instead === undefined ? null : t(`timeline.letter.instead.${instead}`),
      ]}
    />
  );
}

function Returned({ entry: { number, name, text, refund } }: { entry: Of<'RETURN'> }) {
  const { t, amount } = useWords();
  const sum = refund === null ? null : amount(refund);
  return (
    <Told
      title={t('timeline.return', { number })}
      more={[name, sum === null ? null : t(name === null ? 'timeline.return.refunded' : 'timeline.return.owed', { sum })]}
      words={[text]}
    />
  );
}

function ParcelMade({ entry: { parcel, waybill } }: { entry: Of<'PARCEL_MADE'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.parcelMade', { parcel })} more={[waybill]} />;
}

function ParcelRemoved({ entry: { parcel } }: { entry: Of<'PARCEL_REMOVED'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.parcelRemoved', { parcel })} />;
}

function Written({ entry: { side, text, files } }: { entry: Of<'MESSAGE'> }) {
  const { t } = useWords();
  return (
    <Told
      title={t(`timeline.message.${side}`)}
      more={files > 0 ? [t('timeline.message.files', { n: files })] : []}
      words={text === '' ? [] : [text]}
    />
  );
}

function Appeal({ entry: { appeal, subject, status, text } }: { entry: Of<'APPEAL'> }) {
  const { t } = useWords();
  return (
    <>
      <Told title={t('timeline.appeal', { appeal })} more={[subject, status]} words={[text]} />
      <p>
        <Link href={`/appeals/${appeal}`}>{t('timeline.appeal.open')}</Link>
      </p>
    </>
  );
}

function Comment({ entry: { text } }: { entry: Of<'COMMENT'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.comment')} words={[text]} />;
}

function Terms({ entry: { text, agreedBy, note } }: { entry: Of<'TERMS'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.terms')} more={[t(`terms.agreed.${agreedBy}`), note]} words={[text]} />;
}

function Waiting({ entry: { until, agreedBy, note } }: { entry: Of<'WAITING'> }) {
  const { t, language } = useWords();
  return <Told title={t('timeline.waiting', { day: longDay(until, language) })} more={[t(`waiting.${agreedBy}`)]} words={[note]} />;
}

function WaitingEnded({ entry: { until } }: { entry: Of<'WAITING_ENDED'> }) {
  const { t, language } = useWords();
  return <Told title={t('timeline.waitingEnded', { day: longDay(until, language) })} />;
}

function Alternative({ entry: { insteadOf, title, outcome, note } }: { entry: Of<'ALTERNATIVE'> }) {
  const { t } = useWords();
  return <Told title={t('timeline.alternative', { sku: insteadOf, title })} more={[t(`alternative.${outcome}`)]} words={[note]} />;
}

function TaskOpened({ entry }: { entry: Of<'TASK_OPENED'> }) {
  const { t } = useWords();
  const subject = useTaskSubject();
  return <Told title={t('timeline.taskOpened')} words={[t('timeline.task', { task: t(`task.${entry.task}`), about: subject({ kind: entry.task, about: entry.about }) })]} />;
}

function TaskDone({ entry }: { entry: Of<'TASK_DONE'> }) {
  const { t } = useWords();
  const subject = useTaskSubject();
  return (
    <Told
      title={t(entry.superseded ? 'timeline.taskSuperseded' : 'timeline.taskDone')}
      words={[t('timeline.task', { task: t(`task.${entry.task}`), about: subject({ kind: entry.task, about: entry.about }) })]}
    />
  );
}

function Parcel({ entry: { waybill, text, happenedAt } }: { entry: Of<'PARCEL'> }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <Told
      title={t('timeline.parcel', { waybill })}
      words={[text, t('timeline.happened', { when: moment(new Date(happenedAt), now, language, t) })]}
    />
  );
}

function OwnDelivery({ entry: { date, from, to, agreedBy } }: { entry: Of<'OWN_DELIVERY'> }) {
  const { t, language } = useWords();
  return (
    <Told
      title={t('timeline.ownDelivery', { day: longDay(date, language) })}
      more={[
        from === null || to === null ? t('own.toAgree') : t('timeline.hours', { from, to }),
        agreedOwn(agreedBy, t),
      ]}
    />
  );
}

function Correction({ entry }: { entry: Of<'CORRECTION'> }) {
  const { t, amount } = useWords();
  const { part, reason, totalBefore, totalAfter, agreement, undoes } = entry;
  const total = totalBefore.amount !== totalAfter.amount;
  return (
    <Told
      title={t('timeline.correction', { part: t(`corrections.${part}`) })}
      more={[
        undoes === null ? null : t('corrections.undo'),
        total ? t('corrections.total', { before: amount(totalBefore), after: amount(totalAfter) }) : null,
      ]}
      words={[
        reason === null ? null : `«${reason}»`,
        agreement === null ? null : t('corrections.agreement', { note: agreement }),
      ]}
    />
  );
}

function Stock({ entry: { sku, quantity, state } }: { entry: Of<'STOCK'> }) {
  const { t } = useWords();
  return <Told title={t(`timeline.stock.${state}`)} more={[t('timeline.stock', { sku, n: quantity })]} />;
}
