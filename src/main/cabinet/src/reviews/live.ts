import type { Effect, LiveInterest } from '../live/interest';
import type { LiveEvent } from '../live/stream';
import { questionKeyOf } from './data/keyOf';
import { refreshQuestion } from './data/refresh';

const changed = ({ subject: { id } }: LiveEvent): Effect => ({
  refresh: { key: questionKeyOf.one(id), run: (client) => refreshQuestion(client, id) },
});

export const reviewsLive: LiveInterest = {
  on: {
    'product-question.asked': (event, t) => ({ ...changed(event), announcement: t('live.productQuestion') }),
    'product-question.answered': changed,
    'product-question.answer-corrected': changed,
    'product-question.answer-withdrawn': changed,
    'product-question.answer-held': changed,
    'product-question.answer-rejected': changed,
    'product-question.reported': changed,
    'product-question.report-decided': changed,
  },
  all: questionKeyOf.all,
  probe: questionKeyOf.counts,
};
