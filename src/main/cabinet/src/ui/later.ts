import { type ComponentType, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { learn, useWords } from '../i18n';
import { language } from '../i18n/language';
import { toasts } from './toasts';

/** What was said of parts that do not come is no longer true when one comes. */
const TOPIC = 'later';

/** A part of the page that is fetched after the page. */
export interface Later<P> {
  /** Undefined until it is there. */
  get: () => ComponentType<P> | undefined;
  subscribe: (listener: () => void) => () => void;
  /** Fetches it, anew where that has failed. */
  fetch: () => Promise<void>;
}

export function later<P>(load: () => Promise<{ default: ComponentType<P> }>): Later<P> {
  const listeners = new Set<() => void>();
  let part: ComponentType<P> | undefined;
  let coming: Promise<void> | undefined;
  return {
    get: () => part,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch() {
      coming ??= load()
        .then(async (loaded) => {
          // It may bring words of its own; without the English ones it is shown in Ukrainian.
          await learn(language.get()).catch(() => undefined);
          part = loaded.default;
          listeners.forEach((listener) => listener());
        })
        .finally(() => {
          coming = undefined;
        });
      return coming;
    },
  };
}

/** What came with the page, where something late may stand. */
export function ready<P>(part: ComponentType<P>): Later<P> {
  return { get: () => part, subscribe: () => () => undefined, fetch: () => Promise.resolve() };
}

/**
 * A late part once it is there. The page does without it when it cannot be fetched: because the connection is gone,
 * or because the server has a newer version by now. Not React's `lazy`, which takes the page down then.
 *
 * @param wanted somebody waits for it, and is told when it does not come
 * @param onFailure it is wanted no more
 */
export function useLater<P>(later: Later<P>, wanted: boolean, onFailure: () => void): ComponentType<P> | undefined {
  const { t } = useWords();
  const part = useSyncExternalStore(later.subscribe, later.get);
  const there = part !== undefined;
  const tell = useEffectEvent(() => {
    toasts.bad(t('later.failed'), { topic: TOPIC });
    onFailure();
  });
  useEffect(() => {
    let asked = true;
    if (!there) {
      later.fetch().then(
        () => toasts.retract(TOPIC),
        () => asked && wanted && tell(),
      );
    }
    return () => {
      asked = false;
    };
  }, [later, there, wanted]);
  return part;
}
