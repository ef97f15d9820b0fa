import { gainsOf } from './gains.js';

const figure = (id: string, likely: number) => ({
  id,
  sentence: id,
  change: { low: likely, likely, high: likely },
});
const none = { resolved: [], joined: [], endedWithBody: [], caused: [] };
const effect = (parts: object) => ({ figures: [], lostCells: [], overlaps: none, gaps: none, ...parts }) as any;

describe('what a proposal saves and loses', () => {
  it('counts fewer hours as saved and fewer voices as lost, and the other way round', () => {
    const figures = [figure('hours', -10), figure('voices', -1), figure('no-line-of-sight', 2), figure('cells', 3)];
    expect(gainsOf(effect({ figures }))).toEqual({ saves: ['hours', 'cells'], loses: ['voices', 'no-line-of-sight'] });
  });

  it('says nothing of figures that stay or of which neither can be said', () => {
    expect(gainsOf(effect({ figures: [figure('hours', 0), figure('seats', -3)] }))).toEqual({ saves: [], loses: [] });
  });

  it('says what it would cause as loudly as what it answers', () => {
    const gaps = { ...none, resolved: [{}, {}], caused: [{}] };
    const overlaps = { ...none, endedWithBody: [{}] };
    expect(gainsOf(effect({ gaps, overlaps, lostCells: ['Housing in Rugby'] }))).toEqual({
      saves: ['It answers 2 gaps.'],
      loses: [
        'It leaves 1 overlap unanswered, because a body ends.',
        'It causes 1 gap.',
        'Nobody would do this work any more: Housing in Rugby.',
      ],
    });
  });
});
