import type { WritingAdvice } from '../../api/types';
import { useWords } from '../../i18n';
import { PlaceButton } from './PlaceButton';

/** What could be written more simply (C4): a hint, whatever is sent. */
export function Advice({ advice, onShow }: { advice: readonly WritingAdvice[]; onShow: (place: WritingAdvice) => void }) {
  const { t } = useWords();
  return (
    <div className="advice" role="status">
      <p>{t('composer.advice')}</p>
      <ul>
        {advice.map((each) => (
          <li key={`${each.kind} ${each.from}`}>
            <PlaceButton place={each} onShow={onShow} /> {each.advice}
          </li>
        ))}
      </ul>
    </div>
  );
}
