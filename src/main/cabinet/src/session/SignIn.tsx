import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Refused } from '../api/problem';
import { useWords } from '../i18n';
import { LanguageSwitch } from './LanguageSwitch';
import { FORGOTTEN } from './paths';
import { useSignIn } from './session';
import './sign-in.css';

/**
 * @param ended of whom the session was that the server no longer knows; they need not type it again
 */
export function SignIn({ ended }: { ended: string | null }) {
  const { t } = useWords();
  const signIn = useSignIn();
  const [missing, setMissing] = useState(false);
  // Whose second factor the server asks for; another login has another one, or none.
  const [asked, setAsked] = useState<string | null>(null);
  const password = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLInputElement>(null);
  const problem = useId();
  const refused = signIn.error instanceof Refused ? signIn.error : null;
  const wait = useCountdown(refused?.status === 429 ? refused.retryAfter : null, signIn.failureReason);

  useEffect(() => {
    document.title = `${t('signin.title')} · ${t('app.name')}`;
  }, [t]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = { login: String(form.get('login')).trim(), password: String(form.get('password')) };
    const given = asked === body.login ? String(form.get('code') ?? '').trim() : undefined;
    const incomplete = body.login === '' || body.password === '' || given === '';
    setMissing(incomplete);
    if (incomplete || signIn.isPending || wait > 0) {
      return;
    }
    signIn.mutate(given === undefined ? body : { ...body, code: given }, {
      onError: (error) => {
        const wantsCode = error instanceof Refused && (error.is('second-factor-required') || error.is('wrong-second-factor'));
        if (wantsCode || (error instanceof Refused && error.is('wrong-credentials'))) {
          setAsked(wantsCode ? body.login : null);
        }
        if (!wantsCode) {
          password.current?.focus();
          password.current?.select();
        } else {
          // Absent until it is asked for; then it takes the focus itself.
          code.current?.focus();
          code.current?.select();
        }
      },
    });
  };

  const seconds = (n: number) => t('signin.throttled', { wait: t('signin.throttled.seconds', { n }) });
  const text = missing
    ? t(asked === null ? 'signin.required' : 'signin.code.required')
    : signIn.error === null || refused?.is('second-factor-required')
      ? null
      : refused?.status === 429
        ? wait > 0
          ? seconds(refused.retryAfter ?? wait)
          : t('signin.again')
        : refused?.is('wrong-credentials')
          ? t('signin.wrong')
          : refused?.is('wrong-second-factor')
            ? t('signin.code.wrong')
            : (refused?.problem?.detail ?? t('signin.unreachable'));

  return (
    <main className="sign-in">
      <form className="sign-in-form" onSubmit={submit} noValidate>
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <h1>{t('signin.title')}</h1>
        {ended !== null && signIn.error === null && <p className="note">{t('signin.ended')}</p>}
        <label className="field">
          <span>{t('signin.login')}</span>
          <input
            name="login"
            type="text"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={ended ?? ''}
            autoFocus={ended === null}
            required
            aria-invalid={text !== null}
            aria-describedby={text === null ? undefined : problem}
          />
        </label>
        <label className="field">
          <span>{t('signin.password')}</span>
          <input
            ref={password}
            name="password"
            type="password"
            autoComplete="current-password"
            autoFocus={ended !== null}
            required
            aria-invalid={text !== null}
            aria-describedby={text === null ? undefined : problem}
          />
        </label>
        {asked !== null && (
          <label className="field">
            <span>{t('signin.code')}</span>
            <input
              ref={code}
              name="code"
              type="text"
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              autoFocus
              required
              aria-invalid={text !== null}
              aria-describedby={text === null ? undefined : problem}
            />
          </label>
        )}
        <div role="alert" id={problem}>
          {text !== null && <p className="problem">{text}</p>}
        </div>
        <button type="submit" className="button primary wide" aria-disabled={signIn.isPending || wait > 0}>
          {signIn.isPending ? t('signin.doing') : t('signin.do')}
          {wait > 0 && (
            <span className="countdown" aria-hidden="true">
              {wait}
            </span>
          )}
        </button>
      </form>
      {ended === null && (
        <Link href={FORGOTTEN} className="button quiet">
          {t('signin.forgotten')}
        </Link>
      )}
      <LanguageSwitch />
    </main>
  );
}

/** Seconds that are left; begins anew with each refusal. */
function useCountdown(from: number | null, since: unknown): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (from === null) {
      setLeft(0);
      return undefined;
    }
    const until = Date.now() + from * 1000;
    const look = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [from, since]);
  return left;
}
