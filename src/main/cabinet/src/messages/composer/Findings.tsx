import type { Finding } from '../../api/types';
import { useWords } from '../../i18n';
import { Marked } from '../../ui/Marked';
import { PlaceButton } from './PlaceButton';

/** What of a text may not be written: the text with the places marked, and the rules in words. */
export function Findings({
  text,
  findings,
  onShow,
}: {
  text: string;
  findings: readonly Finding[];
  /** Leads to the place in the field. */
  onShow: (finding: Finding) => void;
}) {
  const { t } = useWords();
  const blocks = findings.some(({ severity }) => severity === 'BLOCK');
  return (
    <div className="findings" role="status" data-blocks={blocks}>
      <p>
        <strong>{t(blocks ? 'composer.blocked' : 'composer.held')}</strong>
      </p>
      <p className="findings-text" aria-hidden="true">
        <Marked text={text} places={findings} />
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.from}`}>
            <PlaceButton place={finding} onShow={onShow} /> {finding.label}. {finding.advice}
          </li>
        ))}
      </ul>
    </div>
  );
}
