import { Menu } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import type { AllowedMove } from '../../api/types';
import { useWords } from '../../i18n';
import { useStatusName } from '../labels/useStatusName';
import { type OtherMoves, toldDemands } from './moves';
import { StatusGlyph } from '../status/StatusGlyph';
import { toneOf } from '../status/tone';
import '../../ui/popup.css';

/** Everything that the server allows, by where it leads. */
export default function MovesMenu({
  open,
  onOpenChange,
  moves,
  onChoose,
  button,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  moves: OtherMoves;
  onChoose: (move: AllowedMove) => void;
  button: ReactElement;
}) {
  const { t } = useWords();
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner className="positioner" align="end" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="popup" tabIndex={0}>
            <Moves label={t('move.onward')} moves={moves.onward} onChoose={onChoose} />
            <Moves label={t('move.finish')} moves={moves.finish} onChoose={onChoose} />
            <Moves label={t(moves.cancelWord)} moves={moves.cancel} onChoose={onChoose} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Moves({
  label,
  moves,
  onChoose,
}: {
  label: string;
  moves: AllowedMove[];
  onChoose: (move: AllowedMove) => void;
}) {
  const { t } = useWords();
  const name = useStatusName();
  if (moves.length === 0) {
    return null;
  }
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{label}</Menu.GroupLabel>
      {moves.map((move) => (
        <Menu.Item
          key={move.status.id}
          className="menu-item"
          data-tone={toneOf(move.status)}
          label={name(move.status)}
          onClick={() => onChoose(move)}
        >
          <StatusGlyph tone={toneOf(move.status)} />
          {name(move.status)}
          {toldDemands(move).length > 0 && (
            <span className="menu-more">
              {toldDemands(move)
                .map((demand) => t(`move.demands.${demand}`))
                .join(', ')}
            </span>
          )}
        </Menu.Item>
      ))}
    </Menu.Group>
  );
}
