import type { Finding } from '../../api/types';
import { useWords } from '../../i18n';
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
        {marked(text, findings)}
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

/** The text in pieces; places that lie in others are marked with these. */
function marked(text: string, findings: readonly Finding[]) {
  const pieces = [];
  let at = 0;
  for (const { from, to } of [...findings].sort((one, other) => one.from - other.from)) {
    if (from >= at) {
      pieces.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
      at = to;
    }
  }
  return [...pieces, text.slice(at)];
}
