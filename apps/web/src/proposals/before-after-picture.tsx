import { useEffect, useMemo, useRef } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import type { ProposalMapPictureQuery } from '../graphql/generated/graphql.js';
import { MapCanvas, type MapHandle } from '../map-canvas/index.js';
import { Loaded } from '../ui/loaded.js';
import { useMedia } from '../ui/media.js';
import { countOf } from '../ui/numbers.js';
import { useSettings } from '../ui/settings.js';
import { PROPOSAL_MAP, type Change } from './changes-queries.js';
import { shownOn, unionOf, type Side } from './map-union.js';

/** What the picture needs. */
export interface PictureProps {
  slug: string;
  side: Side;
  changes: readonly Change[];
}

const SAID: Record<Side, string> = { before: 'as it is now', after: 'as it would be', changes: 'that change' };

function Drawn({
  whole,
  side,
  changes,
}: {
  whole: NonNullable<ProposalMapPictureQuery['proposalMap']>;
  side: Side;
  changes: readonly Change[];
}) {
  const handle = useRef<MapHandle>(null);
  const { appearance } = useSettings();
  const system = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const union = useMemo(() => unionOf(whole), [whole]);
  const shown = useMemo(() => shownOn(side, whole, changes), [side, whole, changes]);
  useEffect(() => {
    const timer = requestAnimationFrame(() => handle.current?.fit());
    return () => cancelAnimationFrame(timer);
  }, [union]);
  return (
    <>
      <p role="status" className="quiet">
        {countOf(shown.size, 'body', 'bodies')} {SAID[side]}; all others are faint. Lines of before and after are drawn
        together.
      </p>
      <div className="map-frame before-after-frame">
        <MapCanvas
          ref={handle}
          name={`the structure ${SAID[side]}`}
          bodies={union.bodies}
          links={union.links}
          areas={union.areas}
          themes={union.themes}
          shown={shown}
          dark={appearance === 'system' ? system : appearance === 'dark'}
          reducedMotion={still}
        />
      </div>
    </>
  );
}

/** The structure before and after on one layout. */
export function BeforeAfterPicture({ slug, side, changes }: PictureProps) {
  const query = settled(useQuery(PROPOSAL_MAP, { slug }));
  return (
    <Loaded query={query}>
      {({ proposalMap }) =>
        proposalMap ? <Drawn whole={proposalMap} side={side} changes={changes} /> : <p>There is nothing to draw.</p>
      }
    </Loaded>
  );
}
