import { useEffect, useMemo, useRef } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { MapCanvas, type MapHandle } from '../map-canvas/index.js';
import { Loaded } from '../ui/loaded.js';
import { useMedia } from '../ui/media.js';
import { countOf } from '../ui/numbers.js';
import { useSettings } from '../ui/settings.js';
import { PROPOSAL_MAP } from './changes-queries.js';
import { unionOf, type Whole } from './map-union.js';

/** What the picture needs. */
export interface PictureProps {
  slug: string;
  /** What is shown, after a count: "as it is now". */
  said: string;
  /** The bodies that are drawn in full. */
  shownOf: (whole: Whole) => ReadonlySet<string>;
  /** Bodies that are brought into the window, the most important last. */
  reveal?: readonly string[];
  /** Pairs that are drawn over everything else. */
  pairs?: readonly (readonly [string, string])[];
}

const NOBODY: readonly string[] = [];
const NONE: readonly (readonly [string, string])[] = [];

function Drawn({ whole, said, shownOf, reveal = NOBODY, pairs = NONE }: Omit<PictureProps, 'slug'> & { whole: Whole }) {
  const handle = useRef<MapHandle>(null);
  const { appearance } = useSettings();
  const system = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const union = useMemo(() => unionOf(whole), [whole]);
  const shown = useMemo(() => shownOf(whole), [whole, shownOf]);
  const known = useMemo(() => new Set(union.bodies.map(({ slug }) => slug)), [union]);
  const joined = useMemo(() => pairs.filter((pair) => pair.every((slug) => known.has(slug))), [pairs, known]);
  useEffect(() => {
    const timer = requestAnimationFrame(() => handle.current?.fit());
    return () => cancelAnimationFrame(timer);
  }, [union]);
  useEffect(() => {
    const timer = setTimeout(() => reveal.forEach((slug) => handle.current?.reveal(slug)), 100);
    return () => clearTimeout(timer);
  }, [reveal]);
  return (
    <>
      <p role="status" className="quiet">
        {countOf(shown.size, 'body', 'bodies')} {said}
        {shown.size < known.size && '; all others are faint'}. Lines of before and after are drawn together.
      </p>
      <div className="map-frame before-after-frame">
        <MapCanvas
          ref={handle}
          name={`the structure: ${said}`}
          bodies={union.bodies}
          links={union.links}
          areas={union.areas}
          themes={union.themes}
          shown={shown}
          pairs={joined}
          dark={appearance === 'system' ? system : appearance === 'dark'}
          reducedMotion={still}
        />
      </div>
    </>
  );
}

/** The structure before and after on one layout, of which only some bodies are drawn in full. */
export function BeforeAfterPicture({ slug, ...rest }: PictureProps) {
  const query = settled(useQuery(PROPOSAL_MAP, { slug }));
  return (
    <Loaded query={query}>
      {({ proposalMap }) => (proposalMap ? <Drawn whole={proposalMap} {...rest} /> : <p>There is nothing to draw.</p>)}
    </Loaded>
  );
}
