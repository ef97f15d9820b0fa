import { choicesFor } from './search-choices.js';

const hit = (kind: 'BODY' | 'PERSON' | 'ORGANISATION' | 'THEME', slug: string) => ({
  kind,
  slug,
  what: kind.toLowerCase(),
  name: [{ text: slug, marked: true }],
  context: [],
});

describe('where a search result leads', () => {
  it('opens the page of what was found, and offers every body with these words', () => {
    const choices = choicesFor(
      [hit('BODY', 'psb'), hit('PERSON', 'wcc-ce'), hit('ORGANISATION', 'wcc'), hit('THEME', 'housing')],
      'hous',
      '',
    );
    expect(choices.map(({ address }) => address)).toEqual([
      '/bodies/psb',
      '/people/wcc-ce',
      '/organisations/wcc',
      '/explore?theme=housing',
      '/explore?q=hous',
    ]);
  });

  it('selects a body in place while exploring, with the filters kept', () => {
    const [first] = choicesFor([hit('BODY', 'psb')], 'ps', '?as=map&kind=board');
    expect(first?.address).toBe('/explore?as=map&kind=board&body=psb');
  });

  it('offers nothing when nothing was found', () => {
    expect(choicesFor([], 'zzz', '')).toEqual([]);
  });
});
