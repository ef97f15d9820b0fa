import type { Gap } from './gap.js';
import { gather, type Found } from './gather.js';
import { readRule } from './read-rule.js';
import { wordGap } from './word-gap.js';

const header = (extra: string) =>
  readRule(
    'no-chair',
    `// code: X
// title: Bodies without a chair
// theme: governance
// why: Nobody calls the meeting.
// severity when grave: HIGH
// severity: MEDIUM
// scope: bodies
${extra}// parameters:
//   asOf (day): the day
// returns:
//   body (Body, subject): the body
//   grave (yes or no): it weighs more
// finding: {body} has no chair
// findings: {count|body|bodies} of {scope} without a chair
// remedy: Elect one.
// may be right: It rotates.
MATCH (b:Body) WHERE b.liveFrom <= $asOf RETURN b.id AS body, false AS grave`,
  );

function found(rule: ReturnType<typeof header>, count: number, grave = 0): Found[] {
  const names = { name: (_type: string, id: string) => id, kind: () => 'GROUP' as const };
  return Array.from({ length: count }, (_none, index) => {
    const row = { body: `b${String(index).padStart(3, '0')}`, grave: index < grave };
    return { rule, row, gap: wordGap(rule, row, { names, tops: [] }) };
  });
}
const ids = (gaps: readonly Gap[]) => gaps.map((gap) => gap.id);

describe('many findings of one rule', () => {
  const rule = header('');

  it('stay apart while they are few', () => {
    expect(gather(rule, found(rule, 9), 20)).toHaveLength(9);
    expect(gather(rule, found(rule, 25), 100).every((gap) => gap.collapsed)).toBe(true);
    expect(gather(rule, found(rule, 10), 100).some((gap) => gap.collapsed)).toBe(false);
  });

  it('are one finding with the list inside when they are more than a quarter', () => {
    const [gap, ...rest] = gather(rule, found(rule, 26), 100);
    expect(rest).toEqual([]);
    expect(gap).toMatchObject({
      id: 'no-chair',
      title: '26 bodies of 100 without a chair',
      detail: 'Nobody calls the meeting.',
    });
    expect(gap?.evidence).toHaveLength(26);
    expect(gap?.subjects).toHaveLength(26);
  });

  it('keep a few grave ones in sight when the rest floods', () => {
    const gaps = gather(rule, found(rule, 30, 2), 100);
    expect(ids(gaps)).toEqual(['no-chair~b000', 'no-chair~b001', 'no-chair~~medium']);
  });

  it('are one finding when they are more than a hundred, however small their share; grave ones stay apart, shown closed', () => {
    expect(ids(gather(rule, found(rule, 100), 5000))).toHaveLength(100);
    expect(ids(gather(rule, found(rule, 101), 5000))).toEqual(['no-chair']);
    const gaps = gather(rule, found(rule, 140, 20), 5000);
    expect(gaps).toHaveLength(21);
    expect(gaps.filter(({ severity }) => severity === 'HIGH').every(({ collapsed }) => collapsed)).toBe(true);
    expect(gaps.at(-1)).toMatchObject({ id: 'no-chair~~medium', title: '120 bodies of 5,000 without a chair' });
  });

  it('keep the same id while their number changes', () => {
    expect(ids(gather(rule, found(rule, 30), 100))).toEqual(ids(gather(rule, found(rule, 40), 100)));
  });
});

describe('findings that are always listed together', () => {
  const rule = header('// together when not grave: always\n');

  it('are one finding however few, the others by themselves', () => {
    expect(ids(gather(rule, found(rule, 3, 1), 100))).toEqual(['no-chair~b000', 'no-chair~~list']);
  });

  it('stand in the same order in whatever order the database gave them', () => {
    const three = found(rule, 3);
    expect(gather(rule, [...three].reverse(), 100)).toEqual(gather(rule, three, 100));
  });

  it('speak of the one when there is one', () => {
    expect(gather(rule, found(rule, 1), 100)[0]).toMatchObject({ id: 'no-chair~~list', title: 'B000 has no chair' });
  });
});
