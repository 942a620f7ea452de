import { Link } from 'wouter';
import type { Counts } from '../../api/types';
import { type Translate, useWords } from '../../i18n';
import { Message } from '../../ui/Message';
import { addressOf, countOf, type Wish } from '../views/views';

/** Says what would be listed here, and leads to a view where there is something to do. */
export function EmptyList({
  wish,
  counts,
  tooShort,
}: {
  wish: Wish;
  counts: Counts | undefined;
  /** What the server wants at least, in its words, where it has not searched for so little. */
  tooShort: string | undefined;
}) {
  const { t } = useWords();
  if (tooShort !== undefined) {
    return <Message title={t('empty.search.short')} hint={`${tooShort}.`} />;
  }
  if (wish.payment !== null) {
    return (
      <Message title={t('empty.payment')}>
        <Link className="button" href={addressOf({ ...wish, payment: null })}>
          {t('empty.payment.all')}
        </Link>
      </Message>
    );
  }
  const elsewhere = (['new', 'in_work'] as const).find((view) => view !== wish.view && (countOf(counts, view) ?? 0) > 0);
  const title = wish.q === '' ? t(`empty.${wish.view}`) : t('empty.search', { q: wish.q });
  return (
    <Message title={title} {...hintOf(wish, t)}>
      {elsewhere !== undefined && wish.q === '' && (
        <Link className="button" href={addressOf({ ...wish, view: elsewhere })}>
          {t(`empty.go.${elsewhere}`, { n: countOf(counts, elsewhere) ?? 0 })}
        </Link>
      )}
    </Message>
  );
}

/** What a view will hold. Nothing is to be said of a view without cancelled orders. */
function hintOf({ view, q }: Wish, t: Translate): { hint?: string } {
  if (q !== '') {
    return { hint: t('empty.search.hint') };
  }
  return view === 'cancelled' ? {} : { hint: t(`empty.${view}.hint`) };
}
