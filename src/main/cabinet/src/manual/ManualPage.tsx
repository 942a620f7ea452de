import { type MouseEvent, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n';
import { MANUAL } from './paths';
import './manual.css';

/** A page of the documentation, as its module gives it. */
type Page = typeof import('*.md');

export function ManualPage({ page }: { page: Page }) {
  const { t, language } = useWords();
  const [place, go] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t('app.title', { page: page.title });
  }, [t, page]);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);

  /** Links of the text lead from page to page without loading the cabinet again. */
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href') ?? '';
    if (address.startsWith('/') && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      go(address);
    }
  };

  return (
    <article className="manual" aria-labelledby="manual-heading">
      {place !== MANUAL && <Link href={MANUAL}>{t('manual')}</Link>}
      <h1 id="manual-heading" ref={heading} tabIndex={-1} lang={page.language}>
        {page.title}
      </h1>
      {page.language !== language && <p className="muted">{t(`manual.in.${page.language}`)}</p>}
      <nav aria-label={t('manual.contents')} lang={page.language}>
        <ul>
          {page.chapters.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {/* Made of our own documentation when the cabinet is built. */}
      <div lang={page.language} onClick={follow} dangerouslySetInnerHTML={{ __html: page.html }} />
    </article>
  );
}
