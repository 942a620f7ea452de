import type { Translation } from '../../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'templates.insert': 'Template',
  'templates.find': 'Find a template',
  'templates.list': 'Templates',
  'templates.loading': 'Loading the templates…',
  'templates.unloaded': 'The templates could not be loaded',
  'templates.none': 'There are no templates for this yet.',
  'templates.none.found': 'There is no such template',
  'templates.make': 'Make a template',
  'templates.inserted': 'The template is inserted',
  'templates.failed': 'The template could not be inserted',
  'templates.unfilled': 'There is no value for: {names}. Write it in place of {place}, or remove the place.',
  'variable.buyer': 'the buyer’s name',
  'variable.shop': 'the shop’s name',
  'variable.number': 'the order’s number',
  'variable.goods': 'the goods',
  'variable.total': 'the order’s total',
  'variable.waybill': 'the waybill number',
  'variable.carrier': 'the carrier',
  'variable.delivery': 'where it is delivered',
  'variable.article': 'the article’s name',
};
