import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'messages': 'Messages',
  'messages.sections': 'Sections of messages',
  'messages.order': 'About orders',
  'messages.seller': 'To the shop',
  'messages.count.waiting': { one: '{n} waits', other: '{n} wait' },
  'talks.search': 'Search in messages',
  'keys.talks': 'Messages',
  'keys.talks.next': 'Next conversation',
  'keys.talks.previous': 'Previous conversation',
  'keys.talks.open': 'Open the conversation',
  'keys.talks.reply': 'Reply',
  'keys.talks.template': 'Insert a template',
  'keys.talks.undo': 'Take the message back',
  'keys.talks.send': 'Send the message in the field',
  'live.question': 'A new message from a buyer',
};
