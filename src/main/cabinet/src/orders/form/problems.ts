import { Refused } from '../../api/problem';
import type { Translate, Words } from '../../i18n';
import { type Draft, quantityOf, withLine } from './draft';

/** What is wrong, by the field as the server names it. Under the empty name is what concerns no field. */
export type Problems = ReadonlyMap<string, string>;

export const NO_PROBLEMS: Problems = new Map();

const TEXTS = [
  ['buyer.phone', ({ phone }: Draft) => phone],
  ['buyer.surname', ({ surname }: Draft) => surname],
  ['buyer.name', ({ name }: Draft) => name],
  ['delivery.city', ({ city }: Draft) => city],
  ['delivery.destination', ({ destination }: Draft) => destination],
] as const;

const FIELDS: readonly string[] = [
  ...TEXTS.map(([field]) => field),
  'delivery.carrier',
  'delivery.method',
  'payment.method',
  'comment',
  'lines',
];

export const quantityField = (line: number) => `lines[${line}].quantity`;

/** What can be said before the server is asked. */
export function problemsOf(draft: Draft, t: Translate): Problems {
  const found = new Map<string, string>();
  for (const [field, text] of TEXTS) {
    if (text(draft).trim() === '') {
      found.set(field, t('new.bad.empty'));
    }
  }
  if (draft.lines.length === 0) {
    found.set('lines', t('new.bad.lines'));
  }
  draft.lines.forEach(({ quantity, left }, index) => {
    const pieces = quantityOf(quantity);
    if (pieces === null) {
      found.set(quantityField(index), t('new.bad.quantity'));
    } else if (left !== null && pieces > left) {
      found.set(quantityField(index), t('new.bad.left', { n: left }));
    }
  });
  return found;
}

/** What the server refused: the draft with what it says of prices and stock, and what is wrong at which field. */
export function refusedDraft(draft: Draft, error: unknown, words: Pick<Words, 't' | 'amount'>): { draft: Draft; problems: Problems } {
  const { t } = words;
  if (!(error instanceof Refused) || error.problem === null) {
    return { draft, problems: new Map([['', t('new.unreachable')]]) };
  }
  const { problem } = error;
  if (error.is('idempotency-key-in-progress') || error.status >= 500) {
    return { draft, problems: new Map([['', t('new.unreachable')]]) };
  }
  // The server has refused for certain: what is sent next is another request.
  const anew = { ...draft, key: crypto.randomUUID() };
  if (error.is('idempotency-key-reused')) {
    return { draft: anew, problems: new Map([['', t('new.bad.reused')]]) };
  }
  const line = draft.lines.findIndex(({ sku }) => sku === problem.sku);
  const at = draft.lines[line];
  if (at !== undefined) {
    return { draft: updated(anew, at.sku, error), problems: new Map([[quantityField(line), lineProblem(at, error, words)]]) };
  }
  const problems = new Map<string, string>();
  for (const { field = '', message = '' } of problem.violations ?? []) {
    const shown = shownAt(field, draft);
    problems.set(shown, shown === 'buyer.phone' ? t('new.bad.phone') : shown === '' ? `${field}: ${message}` : message);
  }
  return { draft: anew, problems: problems.size > 0 ? problems : new Map([['', error.message]]) };
}

/** The field of the form that shows it; the empty name where there is none. */
function shownAt(field: string, draft: Draft): string {
  const line = /^lines\[(\d+)]/.exec(field);
  if (line !== null && Number(line[1]) < draft.lines.length) {
    return quantityField(Number(line[1]));
  }
  return FIELDS.includes(field) ? field : '';
}

function updated(draft: Draft, sku: string, { problem }: Refused): Draft {
  const price = problem?.currentPrice?.amount;
  const left = problem?.left;
  return withLine(draft, sku, { ...(price === undefined ? {} : { price }), ...(left === undefined ? {} : { left }) });
}

function lineProblem({ price }: { price: string }, error: Refused, { t, amount }: Pick<Words, 't' | 'amount'>): string {
  const now = error.problem?.currentPrice;
  if (now !== undefined) {
    return t('new.bad.price', { before: amount({ amount: price }), now: amount(now) });
  }
  const left = error.problem?.left;
  return left === undefined ? error.message : left === 0 ? t('new.bad.soldOut') : t('new.bad.left', { n: left });
}
