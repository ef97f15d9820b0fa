import type { PaperContent, PaperOption } from './paper-content.js';
import { paper } from './paper.js';
import { changeWords, clipped, counted, rangeWords, shortChange, spanWords } from './paper-words.js';
import { dated } from './to-pdf.js';

const sure = (value: number) => ({ low: value, likely: value, high: value });
const unsure = { low: 18_842, likely: 18_878, high: 18_914 };
const long = (letters: number) => 'Community safety work '.repeat(letters).slice(0, letters);
const figure = (id: string) => ({
  ...{ id, title: `Figure ${id}`, unit: 'COUNT' as const, assumed: false, before: sure(3), after: unsure },
  change: sure(-1),
  behind: [{ name: 'Ann <Archer>', before: 1, after: null }],
});
const IDS = ['bodies', 'seats', 'meetings', 'hours', 'cost', 'no-line-of-sight', 'cells', 'cells-by-function'];
const MORE = ['priorities-led', 'voices', 'decision-makers', 'large-bodies', 'busiest'];
const GROUPS = ['Overlaps it would answer', 'Overlaps it would cause', 'Gaps it would answer', 'Gaps it would cause'];
const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

/** An option that says as much as one can. */
const talkative = (letter: string): PaperOption => ({
  ...{ letter, slug: `option-${letter}`, title: long(300), purpose: long(2000), state: 'SUBMITTED', version: 2 },
  ...{ day: '2010-03-05', authors: ['Alex Officer'], viewsGiven: 20, actions: [], promised: false },
  steps: many(40, {
    title: long(300),
    reason: long(500),
    touches: ['<b>One</b> & all.', 'Again.', 'Again.'],
    left: true,
  }),
  blockers: many(30, { title: long(300), remedy: 'Add a link.', accepted: long(500) }),
  views: many(20, { by: 'Jo Board', stance: 'OBJECT' as const, reason: long(1000) }),
  decision: {
    ...{ decision: 'APPROVED', date: '2026-01-15', text: long(2000), reasons: long(2000), by: 'jo-board' },
    ...{ alternatives: [{ title: 'Do nothing', whyNot: 'No.' }], interests: 'None', dispensations: 'None' },
    approved: [],
  },
  assumptions: { rate: 40, largeBody: 25, businessThatGoesOn: { low: 0.5, likely: 0.75, high: 1 } },
  effect: {
    ...{ asOf: '2010-03-05', structureVersion: 4, lostCells: [] },
    figures: [...IDS, ...MORE].map(figure),
    findings: GROUPS.map((title) => ({ title, names: many(30, 'Two boards look alike.') })),
  },
});
const of = (...letters: string[]): PaperContent => ({
  structure: { name: 'Warwickshire <partnerships>', asAt: '2010-03-05', version: 4 },
  options: letters.map(talkative),
});

describe('a paper', () => {
  it('reads the same each time, and lets nothing of what people wrote become markup', () => {
    const text = paper(of('A'));
    expect(paper(of('A'))).toBe(text);
    expect(text).toContain('&lt;b&gt;One&lt;/b&gt; &amp; all.');
    expect(text).not.toContain('<Archer>');
    expect(text).not.toContain('<partnerships>');
  });

  it.each([[['A']], [['A', 'B', 'C', 'D', 'E']]])(
    'of %j leads each figure to what is behind it, and that to its question and day',
    (letters) => {
      const text = paper(of(...letters));
      const ids = new Set([...text.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
      const links = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
      for (const letter of letters.map((one) => one.toLowerCase())) {
        for (const id of [...IDS, ...MORE]) expect(links).toContain(`${letter}-${id}`);
        expect(links).toContain(`${letter}-source`);
        expect(text).toContain(`proposal(slug: &quot;option-${letter.toUpperCase()}&quot;)`);
      }
      expect(text).toContain('As on 5 March 2010: version 2 of the proposal on version 4 of the');
    },
  );

  it('says what has not been measured, and where views are kept back', () => {
    const option = { ...talkative('A'), effect: null, views: [], decision: null };
    const text = paper({ ...of('A'), options: [option] });
    expect(text).toContain('It has not been measured.');
    expect(text.replace(/\s+/g, ' ')).toContain('20 gave a view. Views are shown to members who gave their own');
  });

  it('is dated by its figures when printed, in as many letters as before', () => {
    const printed = Buffer.from(
      "/CreationDate (D:20261126114500+00'00')\n/ModDate (D:20261126114500+00'00')",
      'latin1',
    );
    const again = dated(printed, '2010-03-05');
    expect(again).toHaveLength(printed.length);
    expect(again.toString('latin1')).toBe(
      "/CreationDate (D:20100305000000+00'00')\n/ModDate (D:20100305000000+00'00')",
    );
  });
});

describe('words of a paper', () => {
  it('give ranges and differences with their sign', () => {
    expect(rangeWords(unsure, 'HOURS')).toBe('about 18,878 (18,842 to 18,914)');
    expect(spanWords(unsure, 'HOURS')).toBe('18,842 to 18,914');
    expect(rangeWords(sure(4500), 'POUNDS')).toBe('£4,500');
    expect(changeWords({ low: -180, likely: -144, high: -108 }, 'HOURS')).toBe('about −144, −180 to −108');
    expect(shortChange({ low: -180, likely: -144, high: -108 }, 'HOURS')).toBe('about −144');
    expect(changeWords(sure(0), 'COUNT')).toBe('no change');
  });

  it('are cut at a word, and said once', () => {
    expect(clipped('One two three four', 12)).toBe('One two …');
    expect(clipped('One', 12)).toBe('One');
    expect(counted(['a', 'b', 'a'])).toEqual(['a (2 times)', 'b']);
  });
});
