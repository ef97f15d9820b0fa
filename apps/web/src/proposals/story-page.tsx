import { useCallback, useEffect, useMemo, useRef } from 'react';
import { settled, useQuery } from '../graphql/use-query.js';
import { proposalAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { NotFound } from '../ui/not-found.js';
import { Page } from '../ui/page.js';
import { go, usePlace } from '../ui/place.js';
import { PROPOSAL_CHANGES, type Change } from './changes-queries.js';
import { namedOn, shownOn, type Whole } from './map-union.js';
import { Picture } from './picture.js';
import { PROPOSAL_PAGE, type Proposal } from './proposal-queries.js';
import { slidesOf, type Slide } from './story-slides.js';
import { useEffectOf } from './use-effect-of.js';

/** Which picture is shown: `?at=3` in the address, counted from one. */
function useAt(many: number): [number, (to: number) => void] {
  const { path, search } = usePlace();
  const asked = Number(new URLSearchParams(search).get('at') ?? '1');
  const within = (at: number) => Math.min(Math.max(1, Math.trunc(at) || 1), many);
  return [within(asked), (to) => go(`${path}?at=${String(within(to))}`, { replace: true })];
}

const MOVES: Readonly<Record<string, (at: number, many: number) => number>> = {
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 1,
  End: (_, many) => many,
};

/** Keys that turn the pictures, except where they mean something else: on the map and in a text. */
function useTurning(at: number, many: number, turn: (to: number) => void): void {
  const latest = useRef({ at, many, turn });
  useEffect(() => {
    latest.current = { at, many, turn };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const move = MOVES[event.key];
      if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      const elsewhere = 'input, textarea, select, [role=application], [role=listbox], dialog[open]';
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      event.preventDefault();
      latest.current.turn(move(latest.current.at, latest.current.many));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function Words({ slide, at, many }: { slide: Slide; at: number; many: number }) {
  return (
    <div className="story-words" aria-live="polite">
      <p className="page-caption">
        {at} of {many}
      </p>
      <h2>{slide.title}</h2>
      {slide.lines.length === 1 ? (
        <p>{slide.lines[0]}</p>
      ) : (
        <ul>
          {slide.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Turning({ at, many, turn }: { at: number; many: number; turn: (to: number) => void }) {
  return (
    <div className="story-turning screen-only">
      <p className="button-row">
        <button type="button" className="button button-quiet" disabled={at === 1} onClick={() => turn(at - 1)}>
          Back
        </button>
        <button type="button" className="button" disabled={at === many} onClick={() => turn(at + 1)}>
          Forward
        </button>
      </p>
      <p className="quiet">The left and right arrow keys turn it too.</p>
    </div>
  );
}

function Story({ proposal, changes }: { proposal: Proposal; changes: readonly Change[] }) {
  const { slug } = proposal;
  const may = useMe().may('measureProposal') && proposal.operations.length > 0;
  const { effect } = useEffectOf(slug, proposal.version, may);
  const slides = useMemo(() => slidesOf(proposal, changes, effect), [proposal, changes, effect]);
  const [at, turn] = useAt(slides.length);
  useTurning(at, slides.length, turn);
  const slide = slides[at - 1]!;
  const shownOf = useCallback(
    (whole: Whole) => (slide.bodies === null ? shownOn(slide.side, whole, []) : namedOn(whole, slide.bodies)),
    [slide],
  );
  const side = slide.side === 'before' ? 'as it is now' : 'as it would be';
  return (
    <div className="story">
      <div>
        <Turning at={at} many={slides.length} turn={turn} />
        <Words slide={slide} at={at} many={slides.length} />
      </div>
      <div className="screen-only">
        <Picture
          slug={slug}
          said={slide.bodies === null ? side : 'named here'}
          shownOf={shownOf}
          reveal={slide.reveal}
          pairs={slide.pairs}
        />
      </div>
    </div>
  );
}

/** A proposal told as a story on the map: a picture at a time, turned by buttons or keys. */
export function StoryPage({ slug }: { slug: string }) {
  const page = settled(useQuery(PROPOSAL_PAGE, { slug }));
  const query = settled(useQuery(PROPOSAL_CHANGES, { slug }));
  const proposal = page.data?.proposal;
  if (proposal === null) return <NotFound what="proposal" slug={slug} />;
  return (
    <Page
      key={slug}
      full
      title={proposal ? `Told on the map: ${proposal.title}` : 'Told on the map'}
      back={{ href: proposalAddress(slug), label: 'The proposal' }}
    >
      <Loaded query={page}>
        {() => (
          <Loaded query={query}>
            {({ proposalMap }) => proposal && <Story proposal={proposal} changes={proposalMap?.changes ?? []} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
