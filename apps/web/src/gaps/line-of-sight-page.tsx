import { request } from '../graphql/request.js';
import { settled, useQuery } from '../graphql/use-query.js';
import { BeginProposal, DRAFT } from '../ui/begin-proposal.js';
import { LineOfSight } from '../ui/line-of-sight.js';
import { Link } from '../ui/link.js';
import { LinkedText } from '../ui/linked-text.js';
import { useListChoice } from '../ui/list-address.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf, listed } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { operationId } from '../ui/use-change.js';
import { KIND_WORD, KINDS } from '../ui/words.js';
import { Choose } from './choose.js';
import { GapViews } from './gap-views.js';
import { LINE_OF_ONE, LINES_OF_SIGHT, type Fix, type LineOfBody, type Lines, type Way } from './line-queries.js';
import { bodyChoices, BodyList, ShowMe, type BodyEntry } from './show-bodies.js';

const FIXES_SHOWN = 15;

type NewLink = Way['links'][number];

const keyOf = ({ from, to }: NewLink) => `${from.slug} ${to.slug}`;

/** The links of one way, each with why it would be natural. Those that the list has named already are not said again. */
function WayUp({ way, named = new Set() }: { way: Way; named?: ReadonlySet<string> }) {
  const links = way.links.filter((link) => !named.has(keyOf(link)));
  return (
    <>
      {links.map(({ from, to, why }, index) => (
        <p key={`${from.slug} ${to.slug}`}>
          {way.links.length > links.length && <strong>With the link above: </strong>}
          {links.length > 1 && <strong>{index === 0 ? 'First: ' : 'Then: '}</strong>}
          <LinkedText text={why} subjects={[from, to].map((body) => ({ type: 'Body', ...body }))} />
        </p>
      ))}
    </>
  );
}

interface FromLinksProps {
  links: readonly NewLink[];
  title: string;
  label?: string;
}

/** Begins a proposal that adds these links, each with its reason. */
function FromLinks({ links, title, label }: FromLinksProps) {
  const change = async () => {
    const operations = links.map(({ from, to, type, why }) => {
      return { kind: 'ADD_LINK' as const, from: from.slug, to: to.slug, linkType: type, reason: why };
    });
    const purpose = 'Every body should be able to reach the top, and be reached by it.';
    const input = { operationId: operationId(), title, purpose, operations };
    return (await request(DRAFT, { input })).draftProposal;
  };
  return <BeginProposal name="draftProposal" change={change} about={title} label={label} />;
}

function FixItem({ fix, named }: { fix: Fix; named: ReadonlySet<string> }) {
  const [best, ...others] = fix.ways;
  const names = listed(fix.bodies.map(({ name }) => name));
  const gain = fix.reconnects > 1 && `This gives ${countOf(fix.reconnects, 'body', 'bodies')} a line.`;
  return (
    <li className="gap">
      {best ? <WayUp way={best} named={named} /> : <p>No body near {names} fits as the one to answer to.</p>}
      <p className="quiet">
        {fix.bodies.length > 1 && `${names} only lead to each other. `}
        {gain}
      </p>
      {best && (
        <p>
          <FromLinks links={best.links} title={`A line to the top for ${names}`} />
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {countOf(others.length, 'other way', 'other ways')}
            <span className="hidden-visually"> for {names}</span>
          </summary>
          {others.map((way) => (
            <WayUp key={way.links.map(({ to }) => to.slug).join(' ')} way={way} />
          ))}
        </details>
      )}
    </li>
  );
}

/** For each fix the links that the ones before it have named. */
function namedBefore(fixes: readonly Fix[]): ReadonlySet<string>[] {
  const named = new Set<string>();
  return fixes.map(({ ways }) => {
    const before = new Set(named);
    for (const link of ways[0]?.links ?? []) named.add(keyOf(link));
    return before;
  });
}

function Fixes({ fixes }: { fixes: readonly Fix[] }) {
  const rest = fixes.slice(FIXES_SHOWN);
  const before = namedBefore(fixes);
  const all = new Map(fixes.flatMap(({ ways }) => ways[0]?.links ?? []).map((link) => [keyOf(link), link]));
  return (
    <>
      {all.size > 1 && (
        <p>
          <FromLinks
            links={[...all.values()]}
            title="A line to the top for every body"
            label={`Begin one proposal with all ${countOf(all.size, 'link')}`}
          />
        </p>
      )}
      <ol className="gaps">
        {fixes.slice(0, FIXES_SHOWN).map((fix, at) => (
          <FixItem key={fix.bodies[0]?.slug} fix={fix} named={before[at]!} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details>
          <summary>Show {countOf(rest.length, 'more', 'more')}</summary>
          <ol className="gaps" start={FIXES_SHOWN + 1}>
            {rest.map((fix, at) => (
              <FixItem key={fix.bodies[0]?.slug} fix={fix} named={before[FIXES_SHOWN + at]!} />
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Summary({ lines }: { lines: Lines }) {
  const lost = lines.unreached.length;
  const top = listed(lines.tops.map(({ name }) => name));
  if (lines.tops.length === 0) return <p className="lead">No body is a top that lines could lead to.</p>;
  if (lost === 0) return <p className="lead">Every body has a line of reporting or advising to {top}.</p>;
  const kinds = KINDS.map((kind) => ({ kind, found: lines.unreached.filter((body) => body.kind === kind).length }));
  const parts = kinds.filter(({ found }) => found > 0).map(({ kind, found }) => countOf(found, KIND_WORD[kind]));
  return (
    <p className="lead">
      {count(lost)} of {countOf(lines.bodies, 'body', 'bodies')} {lost === 1 ? 'has' : 'have'} no line to {top}:{' '}
      {listed(parts)}. {countOf(lines.fixes.length, 'new link')} at least would give every one of them a line.
    </p>
  );
}

function Unreached({ bodies }: { bodies: readonly BodyEntry[] }) {
  return (
    <>
      {KINDS.map((kind) => {
        const own = bodies.filter((body) => body.kind === kind);
        if (own.length === 0) return null;
        const word = countOf(own.length, KIND_WORD[kind]);
        return (
          <div key={kind} className="line-group">
            <h3>{word}</h3>
            <BodyList bodies={own} />
            <p>
              <ShowMe bodies={own} what={`${word} without a line`} />
            </p>
          </div>
        );
      })}
    </>
  );
}

function OneLine({ line }: { line: LineOfBody }) {
  const { from, hops, nearestFix, reliesOnIt } = line;
  return (
    <div role="status">
      <LineOfSight steps={hops ?? []} name={from.name} />
      {nearestFix && <WayUp way={nearestFix} />}
      <p>
        {reliesOnIt.length === 0
          ? 'No other body reaches the top by way of it.'
          : `${countOf(reliesOnIt.length, 'other body reaches', 'other bodies reach')} the top by way of it.`}
      </p>
      <BodyList bodies={reliesOnIt} />
    </div>
  );
}

function Trace({ bodies }: { bodies: readonly BodyEntry[] }) {
  const [[from = ''], setFrom] = useListChoice('from');
  const query = settled(useQuery(LINE_OF_ONE, from === '' ? null : { from }));
  return (
    <>
      <Choose
        label="Body"
        none="Choose a body"
        value={from}
        groups={bodyChoices(bodies)}
        onChange={(slug) => setFrom(slug === '' ? [] : [slug])}
      />
      {from !== '' && (
        <Loaded query={query}>
          {({ lineOfSight }) =>
            lineOfSight ? (
              <OneLine line={lineOfSight} />
            ) : (
              <p role="status">There is no body called {from} on this day.</p>
            )
          }
        </Loaded>
      )}
    </>
  );
}

/** Which bodies have no line to the top, the fewest links that would mend it, and the line of any one body. */
export function LineOfSightPage() {
  const query = useQuery(LINES_OF_SIGHT, {});
  return (
    <Page title="Line of sight">
      <GapViews />
      <Loaded query={query}>
        {({ linesOfSight: lines, explore }) => (
          <>
            <Summary lines={lines} />
            <p className="quiet">
              A line is reporting or advising upward; its last step may also be coordinating with the top body. From the
              top down: <Link href="/gaps/coverage">who carries the priorities</Link>.
            </p>
            <Section title="The smallest fix" empty={lines.fixes.length === 0 && 'Nothing needs mending.'}>
              <Fixes fixes={lines.fixes} />
            </Section>
            <Section title="Bodies without a line" empty={lines.unreached.length === 0 && 'None.'}>
              <Unreached bodies={lines.unreached} />
            </Section>
            <Section title="How one body reaches the top">
              <Trace bodies={explore.bodies.filter(({ live }) => live)} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
