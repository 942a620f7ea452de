import type { Attachment } from '../../api/types';
import { useWords } from '../../i18n';
import { Icon } from '../../ui/Icon';
import './files.css';
import { sizeOf } from './size';
import { addressOf } from './upload';
import './words';

/** The files of a message: images are shown, others are saved. */
export function MessageFiles({ files }: { files: readonly Attachment[] }) {
  const { t, language } = useWords();
  if (files.length === 0) {
    return null;
  }
  return (
    <ul className="message-files" aria-label={t('files.list')}>
      {files.map(({ id, name, size, width, height, held }) => (
        <li key={id}>
          {held ? (
            <span className="muted">
              {name} · {t('files.held')}
            </span>
          ) : width !== null && height !== null ? (
            <a href={addressOf(id)} target="_blank" rel="noreferrer">
              <img src={addressOf(id)} alt={name} width={width} height={height} loading="lazy" />
            </a>
          ) : (
            <a href={addressOf(id)} download={name}>
              <Icon name="note" /> {name} <span className="muted">{sizeOf(size, language, t)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
