import { describe, expect, it } from 'vitest';
import { read } from './stream';

describe('a message of the stream', () => {
  it('names its subject and the order that it concerns', () => {
    const placed = {
      subject: { kind: 'order', id: '500000001' },
      order: '500000001',
      type: 'order.placed',
      at: '2026-11-22T00:00:00Z',
    };
    expect(read(JSON.stringify(placed))).toEqual({
      subject: { kind: 'order', id: '500000001' },
      order: '500000001',
      type: 'order.placed',
      message: placed,
    });
  });

  it('may concern no order', () => {
    const answered = { subject: { kind: 'conversation', id: '7' }, order: null, type: 'conversation.answered', at: '2026-11-22T00:00:00Z' };
    expect(read(JSON.stringify(answered))).toMatchObject({ subject: { kind: 'conversation', id: '7' }, order: null });
  });

  it.each(['', '[]', 'null', '{"type":"order.placed"}', '{"type":"order.placed","order":"500000001"}'])(
    'is ignored when it is no event: %s',
    (data) => {
      expect(read(data)).toBeNull();
    },
  );
});
