import { usePreferences } from '../preferences/preferences';

/** The hint beside what a key does; nothing when such keys are switched off. Not read out. */
export function KeyHint({ of: key }: { of: string }) {
  return usePreferences().shortcuts ? (
    <kbd className="hint" aria-hidden="true">
      {key.toUpperCase()}
    </kbd>
  ) : null;
}
