import { JOBS } from './jobs.js';
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

  it('has a job for each theme and three wordings for each job', () => {
    expect(new Set(JOBS.map((job) => job.theme)).size).toBe(JOBS.length);
    for (const job of JOBS) expect(new Set(job.wordings).size).toBe(3);
  });
});
