import { useWords } from '../../i18n';
import type { Place } from '../templates/places';

/** Says what of a template has no value yet; the text is not sent with its place. */
export function Unfilled({ places, onShow }: { places: readonly Place[]; onShow: (place: Place) => void }) {
  const { t } = useWords();
  const [first] = places;
  if (first === undefined) {
    return null;
  }
  const names = [...new Set(places.map(({ variable }) => variable))].map((each) => t(`variable.${each}`)).join(', ');
  return (
    <p className="composer-unfilled" role="status">
      {t('templates.unfilled', { names, place: `{{${first.variable}}}` })}{' '}
      <button type="button" className="findings-place" onClick={() => onShow(first)}>
        {`{{${first.variable}}}`}
      </button>
    </p>
  );
}
