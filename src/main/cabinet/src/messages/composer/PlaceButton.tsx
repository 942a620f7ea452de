import { useWords } from '../../i18n';

/** A longer fragment is shown with its two ends. */
const LONGEST = 60;

/** A fragment of the text; leads to its place in the field. */
export function PlaceButton<P extends { fragment: string }>({ place, onShow }: { place: P; onShow: (place: P) => void }) {
  const { t } = useWords();
  const fragment = shortened(place.fragment);
  return (
    <button type="button" className="findings-place" aria-label={t('composer.show', { fragment })} onClick={() => onShow(place)}>
      «{fragment}»
    </button>
  );
}

function shortened(fragment: string): string {
  const signs = [...fragment];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST / 2).join('').trimEnd()} … ${signs.slice(-LONGEST / 3).join('').trimStart()}` : fragment;
}
