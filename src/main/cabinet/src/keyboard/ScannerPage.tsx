import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { preferences, usePreferences } from '../preferences/preferences';
import { type Keystroke, learn, type Learnt, TEST_CODE } from './calibration';
import { scannedKey } from './keys';
import { longestPause, NO_SCANNER, shortcutDelay } from './scannerProfile';
import './scanner-page.css';

/** So long after the last key the scan is over. In milliseconds. */
const OVER = 900;
const barcode = new URL('./scanner-test.svg', import.meta.url).href;

/** Where the cabinet learns how this browser's scanner types, and shows what it has learnt. */
export default function ScannerPage() {
  const { t } = useWords();
  const { scanner } = usePreferences();
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const strokes = useRef<Keystroke[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    document.title = t('app.title', { page: t('scanner') });
  }, [t]);
  useEffect(() => {
    field.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);

  const over = () => {
    const result = learn(strokes.current);
    strokes.current = [];
    if (field.current !== null) {
      field.current.value = '';
    }
    setLearnt(result);
    if (result.kind === 'learnt') {
      preferences.set({ scanner: result.profile });
    }
  };
  const hear = (event: KeyboardEvent<HTMLInputElement>) => {
    // A person leaves the field by Tab; a scanner's comes after the code.
    if ((event.key === 'Tab' && strokes.current.length === 0) || event.key === 'Escape' || event.repeat) {
      return;
    }
    if (event.key.length > 1) {
      event.preventDefault();
    }
    strokes.current.push({ key: scannedKey(event), at: event.timeStamp });
    clearTimeout(timer.current);
    timer.current = setTimeout(over, OVER);
  };
  const choose = (profile: typeof scanner) => {
    preferences.set({ scanner: profile });
    setLearnt(null);
    field.current?.focus();
  };

  return (
    <article className="scanner-page" aria-labelledby="scanner-heading">
      <h1 id="scanner-heading">{t('scanner')}</h1>
      <p>{t('scanner.hint')}</p>
      <img src={barcode} alt={t('scanner.barcode', { code: TEST_CODE })} width="330" height="80" />
      <label className="field">
        <span>{t('scanner.field')}</span>
        <input ref={field} autoComplete="off" spellCheck={false} onKeyDown={hear} />
      </label>
      <div role="status">
        {learnt !== null && learnt.kind !== 'learnt' && (
          <p className="problem">{learnt.kind === 'too-short' ? t('scanner.tooShort') : t('scanner.tooSlow', { gap: learnt.gap })}</p>
        )}
        {learnt?.kind === 'learnt' && <p className="note">{t('scanner.learnt', { code: learnt.code })}</p>}
      </div>
      <h2>{t('scanner.known')}</h2>
      {scanner === null || scanner.gap === 0 ? (
        <p>{t(scanner === null ? 'scanner.unknown' : 'scanner.none')}</p>
      ) : (
        <>
          <dl>
            <dt>{t('scanner.gap')}</dt>
            <dd>{t('scanner.ms', { n: scanner.gap })}</dd>
            <dt>{t('scanner.prefix')}</dt>
            <dd>{scanner.prefix.join(' ') || t('scanner.nothing')}</dd>
            <dt>{t('scanner.suffix')}</dt>
            <dd>{scanner.suffix.join(' ') || t('scanner.nothing')}</dd>
          </dl>
          {shortcutDelay(scanner) === longestPause(scanner) && <p>{t('scanner.waits', { n: shortcutDelay(scanner) })}</p>}
        </>
      )}
      <p className="scanner-choices">
        <button type="button" className="button" onClick={() => choose(NO_SCANNER)}>
          {t('scanner.without')}
        </button>
        <button type="button" className="button" onClick={() => choose(null)}>
          {t('scanner.forget')}
        </button>
      </p>
    </article>
  );
}
