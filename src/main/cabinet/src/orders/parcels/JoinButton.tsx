import { useRef } from 'react';
import { useWords } from '../../i18n';
import { Once } from '../../ui/once';
import { LEAVE } from './JointShipment';

/** Sends the order in one parcel with another of the same buyer. */
export function JoinButton({ other, onJoin }: { other: string; onJoin: (other: string) => Promise<boolean> }) {
  const { t } = useWords();
  const once = useRef(new Once());
  return (
    <button
      type="button"
      className="button"
      aria-label={t('joint.join', { number: other })}
      onClick={({ timeStamp }) => {
        if (once.current.accepts(timeStamp)) {
          // The button is gone then; what was done stands where it can be taken back.
          void onJoin(other).then((done) => done && setTimeout(() => document.getElementById(LEAVE)?.focus()));
          once.current = new Once();
        }
      }}
    >
      {t('joint.join.short')}
    </button>
  );
}
