import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/types';
import { likelyRule, listOf } from './held';

const finding = (rule: Finding['rule']): Finding => ({ rule, from: 0, to: 1, fragment: 'x', severity: 'HOLD', label: '', advice: '' });

describe('moderation', () => {
  it('begins with messages', () => {
    expect(listOf('')).toBe('messages');
    expect(listOf('?list=questions')).toBe('questions');
    expect(listOf('?list=reviews')).toBe('messages');
  });

  it('proposes the rule of the first finding', () => {
    expect(likelyRule([])).toBeNull();
    expect(likelyRule([finding('EMAIL'), finding('PROFANITY')])).toBe('CONTACT_DATA');
    expect(likelyRule([finding('PROFANITY')])).toBe('PROFANITY');
  });
});
