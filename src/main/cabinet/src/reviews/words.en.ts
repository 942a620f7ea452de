import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'reviews': 'Reviews',
  'reviews.sections': 'Sections of reviews',
  'reviews.questions': 'Questions about products',
  'keys.questions': 'Questions about products',
  'keys.questions.next': 'Next question',
  'keys.questions.previous': 'Previous question',
  'keys.questions.open': 'Open the question',
  'keys.questions.answer': 'Answer publicly',
  'keys.questions.template': 'Insert a template',
  'live.productQuestion': 'New question about a product',
};
