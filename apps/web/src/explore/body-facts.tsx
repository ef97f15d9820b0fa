import { countOf } from '../ui/numbers.js';
import { StatusTag } from '../ui/tags.js';
import type { MapBody } from './explore-queries.js';

/** The findings of a body in words: the same beside a name in the outline and in the table. */
export function FindingTags({ body }: { body: MapBody }) {
  return (
    <>
      <StatusTag status={body.status} live={body.live} />
      {body.overlapCount > 0 && <span className="tag tag-finding">{countOf(body.overlapCount, 'overlap')}</span>}
      {body.gapCount > 0 && <span className="tag tag-finding">{countOf(body.gapCount, 'gap')}</span>}
    </>
  );
}
