import type { StatusView } from '../../api/types';
import { useStatusName } from '../labels/useStatusName';
import { StatusGlyph } from './StatusGlyph';
import { toneOf } from './tone';
import './status.css';

export function StatusBadge({ status }: { status: StatusView }) {
  const tone = toneOf(status);
  const name = useStatusName()(status);
  return (
    <span className="status" data-tone={tone} title={name}>
      <StatusGlyph tone={tone} />
      <span className="status-name">{name}</span>
    </span>
  );
}
