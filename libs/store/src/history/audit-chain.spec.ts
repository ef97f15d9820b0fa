import { BEFORE_THE_FIRST, commitmentTo, hashOf, nextEvent } from './audit-chain.js';

const change = (detail: string) => ({
  at: '2010-03-05T09:00:00.000Z',
  actor: 'jo',
  action: 'IMPORT',
  target: 'Structure:1',
  detail,
});

describe('the chain of audit events', () => {
  it('begins with nothing and then follows the event before', () => {
    const first = nextEvent(null, change('{}')).event;
    const second = nextEvent(first, change('{}')).event;
    expect([first.seq, first.prevHash]).toEqual([1, BEFORE_THE_FIRST]);
    expect([second.seq, second.prevHash]).toEqual([2, first.hash]);
  });

  it('has a hash that depends on every part of an event', () => {
    const { hash, ...event } = nextEvent(null, change('{}')).event;
    expect(hashOf(event)).toBe(hash);
    for (const [name, value] of Object.entries(event)) {
      const altered = { ...event, [name]: typeof value === 'number' ? value + 1 : `${value}x` };
      expect(hashOf(altered)).not.toBe(hash);
    }
  });

  it('commits to the detail without giving it away: the same detail has another commitment each time', () => {
    const one = nextEvent(null, change('{"name":"Jo"}'));
    const two = nextEvent(null, change('{"name":"Jo"}'));
    expect(one.event.commitment).toBe(commitmentTo(one.salt, '{"name":"Jo"}'));
    expect(one.event.commitment).not.toBe(two.event.commitment);
  });

  it('cuts a long detail into parts that add up, also inside a character of two units', () => {
    const detail = `x${'😀'.repeat(600_000)}`;
    const { parts } = nextEvent(null, change(detail));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('') === detail).toBe(true);
    expect(parts.every((part) => Buffer.from(part, 'utf8').toString('utf8') === part)).toBe(true);
  });
});
