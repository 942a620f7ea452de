import type { Conversation } from '../../api/types';
import type { Translate } from '../../i18n';
import './words';

/** How a list shows a message: by its beginning, or by the number of its files where it has no text. */
export function beginning({ text, files }: NonNullable<Conversation['last']>, t: Translate): string {
  return text === '' ? t('files.count', { n: files }) : text;
}
