import { bodiesOf, slidesOf } from './story-slides.js';

const absorb = { id: 'one', title: 'A absorbs B', reason: 'Same work.', body: 'b', into: 'a', consequences: [] };
const proposal = (parts: object = {}): any => ({
  title: 'Fewer groups',
  purpose: 'Less work.',
  operations: [absorb],
  blockers: [],
  steps: [
    { id: 'withdraw', label: 'Withdraw' },
    { id: 'submit', label: 'Submit to the board' },
  ],
  ...parts,
});
const change = (sentence: string, operation = 'one'): any => ({ operation, type: 'Seat', slug: sentence, sentence });

describe('the story of a proposal', () => {
  it('begins with how it is, goes step by step, and ends with what is asked', () => {
    const slides = slidesOf(proposal(), [change('A seat moves.'), change('Not of this step.', 'two')], null);
    expect(slides.map(({ title, side }) => [title, side])).toEqual([
      ['Fewer groups', 'before'],
      ['What it is about', 'before'],
      ['1. A absorbs B', 'after'],
      ['What is asked', 'after'],
    ]);
    expect(slides[1]!.bodies).toEqual(['b', 'a']);
    expect(slides[2]).toMatchObject({ lines: ['Why: Same work.', 'A seat moves.'], pairs: [['b', 'a']] });
    expect(slides[3]!.lines).toEqual(['Nothing would fall through.', 'The next step: submit to the board.']);
  });

  it('tells bodies one by one and many seats as a count; what is measured comes before what is asked', () => {
    const none = { resolved: [], joined: [], endedWithBody: [], caused: [] };
    const effect: any = { figures: [], lostCells: ['Housing in Rugby'], overlaps: none, gaps: none };
    const many = Array.from({ length: 9 }, (_, at) => change(`Seat ${String(at)} moves.`));
    const slides = slidesOf(proposal(), [...many, { ...change('B ends.'), type: 'Body' }], effect);
    expect(slides[2]!.lines).toEqual([
      'Why: Same work.',
      'B ends.',
      'Seats that move, end or change: 9. “Before and after” lists each.',
    ]);
    expect(slides.slice(3).map(({ title }) => title)).toEqual(['What it saves', 'What would be lost', 'What is asked']);
    expect(slides[3]!.lines).toEqual(['Nothing that is measured.']);
  });

  it('says what would still fall through, not what was accepted', () => {
    const blockers = [
      { title: 'No lead for housing.', acceptedBecause: null },
      { title: 'No voice.', acceptedBecause: 'Agreed.' },
    ];
    const last = slidesOf(proposal({ blockers }), [], undefined).at(-1)!;
    expect(last.lines.slice(0, 2)).toEqual(['This would still fall through:', 'No lead for housing.']);
    expect(last.lines.join()).not.toContain('No voice');
  });

  it('names each body of a step once', () => {
    expect(
      bodiesOf({ bodies: ['a', 'b'], newBody: { slug: 'c' }, body: 'a', into: '', from: null, to: null } as any),
    ).toEqual(['a', 'b', 'c']);
  });
});
