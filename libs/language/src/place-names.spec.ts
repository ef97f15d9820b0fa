import { findNameFrames, withoutFrames } from './name-frames.js';
import { PlaceNames } from './place-names.js';

describe('names of places', () => {
  const places = new PlaceNames([
    'Reading',
    'Nuneaton and Bedworth',
    'Stratford-on-Avon',
    'Warwickshire',
    'Bath County',
  ]);

  it.each([
    ["Works in Warwickshire's villages", 'Works in villages'],
    ['Nuneaton and Bedworth Domestic Violence Forum', 'Domestic Violence Forum'],
    ['jobs in Bedworth, for all', 'jobs in, for all'],
    ['Stratford on Avon Older People', 'Older People'],
    ['meets in Bath', 'meets in'],
  ])('are left out of %s', (text, masked) => {
    expect(places.mask(text)).toBe(masked);
  });

  it('hide no ordinary word', () => {
    expect(places.mask('helps children with reading in Warwickshires')).toBe(
      'helps children with reading in Warwickshires',
    );
  });
});

describe('frames of names', () => {
  const areas = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch', 'Oak'];
  const frames = findNameFrames([...areas.map((area) => `${area} Community Forum`), 'Road Safety Forum']);

  it('are dropped where many names share them', () => {
    expect(withoutFrames('Ash Community Forum', frames)).toBe('Ash');
    expect(withoutFrames('Road Safety Forum', frames)).toBe('Road Safety');
  });

  it('leave one word that says something', () => {
    expect(withoutFrames('Community Forum', frames)).toBe('Community');
  });
});
