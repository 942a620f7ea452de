import type { Attachment } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import './files.css';
import { sizeOf } from './size';
import { addressOf } from './upload';
import type { Pending } from './useUploads';
import './words';

/** What goes with the message, and what is on its way. */
export function ComposerFiles({
  files,
  pending,
  onRemove,
}: {
  files: readonly Attachment[];
  pending: readonly Pending[];
  onRemove: (file: Attachment) => void;
}) {
  const { t, language } = useWords();
  if (files.length + pending.length === 0) {
    return null;
  }
  return (
    <ul className="composer-files" aria-label={t('files.list')}>
      {files.map((file) => (
        <li key={file.id}>
          {file.width !== null && !file.held ? <img src={addressOf(file.id)} alt="" /> : <Icon name="note" />}
          <span className="composer-file-name">{file.name}</span>
          <span className="muted">{file.held ? t('files.held') : sizeOf(file.size, language, t)}</span>
          <button type="button" className="icon-button" aria-label={t('files.remove', { name: file.name })} onClick={() => onRemove(file)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {pending.map(({ id, name, part, stop }) => (
        <li key={`pending ${id}`}>
          <span className="composer-file-name">{name}</span>
          <progress aria-label={t('files.progress', { name })} value={part} max={1} />
          <button type="button" className="icon-button" aria-label={t('files.stop', { name })} onClick={stop}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
