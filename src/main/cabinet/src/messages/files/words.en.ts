import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'files.attach': 'File',
  'files.attach.hint': 'JPEG, PNG, PDF or text, up to 10 MB; it can be pasted or dropped here',
  'files.list': 'Files of the message',
  'files.remove': 'Remove the file {name}',
  'files.stop': 'Do not upload {name}',
  'files.progress': 'Upload of the file {name}',
  'files.ready': 'The file {name} is added',
  'files.wait': 'Wait until the files are uploaded',
  'files.count': { one: '{n} file', other: '{n} files' },
  'files.many': 'A message has ten files at most',
  'files.large': '{name}: the file is larger than 10 MB',
  'files.failed': '{name} could not be uploaded',
  'files.refused': '{name}: {why}',
  'files.held': 'not looked at yet',
  'files.size.kb': '{n} KB',
  'files.size.mb': '{n} MB',
};
