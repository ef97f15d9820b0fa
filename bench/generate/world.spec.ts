import { planImport, readWorkbook, writeWorkbook } from '@remit/workbook';
import { BROAD_THEMES, JOBS } from './jobs.js';
import { makeWorld } from './index.js';

describe('a generated world', () => {
  const world = makeWorld({ seed: 7, bodies: 240 });
  const { structure, truth } = world;

  it('is the same for the same seed and another for another', () => {
    expect(makeWorld({ seed: 7, bodies: 240 })).toEqual(world);
    expect(makeWorld({ seed: 8, bodies: 240 })).not.toEqual(world);
  });

  it('has about the size that was asked for', () => {
    expect(Math.abs(structure.bodies.length - 240)).toBeLessThan(12);
    expect(structure.memberships.length / structure.bodies.length).toBeGreaterThan(11);
    expect(structure.areas.filter((area) => area.level === 'COUNTY')).toHaveLength(4);
  });

  it('gives every row an id of its own and refers to nothing that is missing', () => {
    for (const rows of Object.values(structure))
      expect(new Set(rows.map((row: { id: string }) => row.id)).size).toBe(rows.length);
    const bodies = new Set(structure.bodies.map((body) => body.id));
    const people = new Set(structure.people.map((person) => person.id));
    for (const link of structure.links) expect(bodies.has(link.from) && bodies.has(link.to)).toBe(true);
    for (const seat of structure.memberships) expect(bodies.has(seat.body) && people.has(seat.person!)).toBe(true);
    for (const pair of truth) expect(bodies.has(pair.a) && bodies.has(pair.b)).toBe(true);
  });

  it('plants every kind of pair, and none in a clean structure', () => {
    expect(new Set(truth.map((pair) => pair.planted)).size).toBe(8);
    expect(makeWorld({ seed: 7, bodies: 120, planted: false }).truth).toEqual([]);
  });

  it('has a job for each theme and at least three wordings for each job', () => {
    expect(JOBS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(JOBS.map((job) => job.theme)).size).toBe(JOBS.length);
    expect(new Set(Object.values(BROAD_THEMES).flat())).toEqual(new Set(JOBS.map((job) => job.theme)));
    for (const job of JOBS) expect(new Set(job.wordings).size).toBeGreaterThanOrEqual(3);
  });

  it('is a workbook without faults that comes back as it is', () => {
    const files = new Map([...writeWorkbook(structure)].map(([name, text]) => [name, Buffer.from(text)]));
    const reading = readWorkbook(files);
    expect(reading.faults).toEqual([]);
    expect(planImport(structure, reading.structure!).total).toBe(0);
  });

  it('gives no two bodies of a county the same job in the same place when nothing is planted', () => {
    const clean = makeWorld({ seed: 7, bodies: 600, planted: false }).structure;
    const jobs = clean.bodies.flatMap((body) =>
      body.themes[0]! in BROAD_THEMES ? [] : [`${body.areas[0]} ${body.themes[0]}`],
    );
    expect(new Set(jobs).size).toBe(jobs.length);
  });

  it('says the same job in words of its own each time', () => {
    for (const { wordings } of JOBS) {
      for (const [index, wording] of wordings.entries()) {
        for (const other of wordings.slice(index + 1)) expect(sharedWords(wording, other)).toBeLessThan(0.4);
      }
    }
  });
});

/** Share of the longer words of the shorter text that the other has as well. */
function sharedWords(a: string, b: string): number {
  const [small, large] = [a, b]
    .map((text) => new Set(text.toLowerCase().match(/[a-z]{5,}/g)))
    .sort((x, y) => x.size - y.size);
  return [...small!].filter((word) => large!.has(word)).length / small!.size;
}
