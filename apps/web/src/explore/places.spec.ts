import type { Whole } from './explore-queries.js';
import { districtOf } from './places.js';

type Area = Whole['areas'][number];
const area = (slug: string, level: Area['level'], within: string | null): Area => ({
  slug,
  name: slug,
  level,
  within: within === null ? null : { slug: within },
});
const AREAS = new Map(
  [
    area('county', 'COUNTY', null),
    area('rugby', 'DISTRICT', 'county'),
    area('bilton', 'WARD', 'rugby'),
    area('loop', 'WARD', 'loop'),
    area('lost', 'PARISH', 'nowhere'),
  ].map((each) => [each.slug, each]),
);

describe('the place under which a body is listed', () => {
  it('is the district or larger area around it', () => {
    expect(districtOf('bilton', AREAS)?.slug).toBe('rugby');
    expect(districtOf('county', AREAS)?.slug).toBe('county');
  });

  it('is the area itself when nothing larger is known, and ends on a loop', () => {
    expect(districtOf('lost', AREAS)?.slug).toBe('lost');
    expect(districtOf('loop', AREAS)?.level).toBe('WARD');
    expect(districtOf('nowhere', AREAS)).toBeUndefined();
  });
});
