import { draftText } from './draft-text.js';

const [a, b] = [
  { slug: 'a', name: 'Body A' },
  { slug: 'b', name: 'Body B' },
];

it('cites the source of every sentence, also of what is left out', () => {
  const text = draftText({
    title: 'Draft joint terms of reference: Body A and Body B',
    sentences: [
      { part: 'PURPOSE', text: 'Plans school places.', sources: [a, b] },
      { part: 'FUNCTIONS', text: 'It is there to deliver.', sources: [a] },
    ],
    dropped: [{ text: 'It is there to scrutinise.', reason: 'Another must take this on.', sources: [b] }],
    rows: [],
    silent: [],
  });
  expect(text.split('\n')).toEqual([
    'Draft joint terms of reference: Body A and Body B',
    '',
    'Purpose',
    'Plans school places. [Body A; Body B]',
    '',
    'Functions',
    'It is there to deliver. [Body A]',
    '',
    'Left out',
    'It is there to scrutinise. [Body B] Left out: Another must take this on.',
  ]);
});
