import { rankHits, type Candidate } from './rank-hits.js';
import { searchWords } from './search-words.js';

const candidate = (given: Partial<Candidate> & { id: string; name: string }): Candidate => ({
  kind: 'BODY',
  shortName: null,
  bodyKind: 'BOARD',
  subtype: null,
  remit: null,
  title: null,
  employer: null,
  sector: null,
  definition: null,
  score: 1,
  ...given,
});
const ranked = (typed: string, candidates: Candidate[]) =>
  rankHits(candidates, searchWords(typed), false).map((hit) => hit.id);

describe('the order of what was found', () => {
  it('puts the name itself before names that begin so, before names with the words, before the rest', () => {
    const order = ranked('safer', [
      candidate({ id: 'remit', name: 'Crime group', remit: 'Makes places safer.', score: 99 }),
      candidate({ id: 'inside', name: 'Warwick Safer Partnership' }),
      candidate({ id: 'begins', name: 'Safer Communities' }),
      candidate({ id: 'short', name: 'Crime and Disorder Partnership', shortName: 'SAFER' }),
    ]);
    expect(order).toEqual(['short', 'begins', 'inside', 'remit']);
  });

  it('prefers bodies, then the shorter name', () => {
    const order = ranked('health', [
      candidate({ id: 'c', name: 'Health Trust', kind: 'ORGANISATION' }),
      candidate({ id: 'b', name: 'Health Improvement Board of the County' }),
      candidate({ id: 'a', name: 'Health Board' }),
    ]);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('is the same whatever order the index gives', () => {
    const some = ['a', 'b', 'c', 'd'].map((id) => candidate({ id, name: 'Health Board' }));
    expect(ranked('health', [...some].reverse())).toEqual(ranked('health', some));
  });
});

describe('what is said of a hit', () => {
  const only = (typed: string, given: Candidate) => rankHits([given], searchWords(typed), false)[0]!;

  it('shows the short name that matched, the employer of a person, and the id when that alone matched', () => {
    expect(only('psb', candidate({ id: 'psb', name: 'Public Service Board', shortName: 'PSB' })).context).toEqual([
      { text: 'PSB', marked: true },
    ]);
    const person = candidate({
      id: 'p',
      kind: 'PERSON',
      name: 'Jo Lee',
      title: 'Chief Executive',
      employer: 'The Trust',
      bodyKind: null,
    });
    expect(only('jo', person)).toMatchObject({
      what: 'Chief Executive',
      context: [{ text: 'The Trust', marked: false }],
    });
    const organisation = candidate({
      id: 'wcc',
      kind: 'ORGANISATION',
      name: 'County Council',
      bodyKind: null,
      sector: 'COUNTY',
    });
    expect(only('wcc', organisation).context).toEqual([{ text: 'wcc', marked: true }]);
  });

  it('says what it is in words', () => {
    expect(only('x', candidate({ id: 'x', name: 'X', bodyKind: 'LSP', subtype: 'executive' })).what).toBe(
      'local strategic partnership, executive',
    );
    expect(only('x', candidate({ id: 'x', name: 'X', kind: 'ORGANISATION', sector: 'THIRD_SECTOR' })).what).toBe(
      'third sector',
    );
  });
});
