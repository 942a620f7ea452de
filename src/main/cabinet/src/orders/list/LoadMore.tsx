import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n';
import type { useList } from '../data/queries';
import './load-more.css';

/** Loads the next page when it is scrolled into view; a button for people who move by keys. */
export function LoadMore({ list }: { list: ReturnType<typeof useList> }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { fetchNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  useEffect(() => {
    if (button.current === null || isFetchingNextPage || isFetchNextPageError) {
      return undefined;
    }
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) {
        void fetchNextPage();
      }
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [fetchNextPage, isFetchingNextPage, isFetchNextPageError]);
  return (
    <button ref={button} type="button" className="button more" aria-busy={isFetchingNextPage} onClick={() => isFetchingNextPage || void fetchNextPage()}>
      {isFetchingNextPage ? t('app.loading') : t('list.more')}
    </button>
  );
}
