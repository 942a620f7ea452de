import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client';
import type { Order } from '../../api/types';
import { useWords } from '../../i18n';
import { Part } from '../../ui/Part';
import './words';
import './descriptions.css';

type Line = Order['lines'][number] & { descriptionVersion: number };

/** The descriptions that the buyer accepted with the order: what the shop says of an article today may be another. */
export default function AcceptedDescriptions({ order }: { order: Order }) {
  const { t } = useWords();
  const lines = order.lines.filter((line): line is Line => line.descriptionVersion !== null);
  return lines.length === 0 ? null : (
    <Part title={t('descriptions')} area="descriptions">
      {lines.map((line, index) => (
        <Description key={`${line.sku} ${index}`} line={line} />
      ))}
    </Part>
  );
}

function Description({ line: { sku, title, descriptionVersion: version } }: { line: Line }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { data, isError } = useQuery({
    queryKey: ['description', sku, version],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/offers/{sku}/description', { params: { path: { sku }, query: { version } }, signal })),
    enabled: open,
    // A version is never changed.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <details className="accepted-description" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('descriptions.one', { title, n: version })}</summary>
      {data !== undefined && <p className="description-text">{data.text}</p>}
      {data === undefined && isError && (
        <p className="bad" role="alert">
          {t('descriptions.failed')}
        </p>
      )}
    </details>
  );
}
