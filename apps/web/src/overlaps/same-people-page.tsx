import { useQuery } from '../graphql/use-query.js';
import { BodyLink } from '../ui/body-link.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { Link, personAddress } from '../ui/link.js';
import { Loaded } from '../ui/loaded.js';
import { count, countOf, listed } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { compareAddress } from './compare-address.js';
import { SAME_PEOPLE, type SameRoom } from './new-body-queries.js';
import { OverlapViews } from './overlap-views.js';

function Room({ room }: { room: SameRoom }) {
  const { a, b, people, themes, hours, recorded } = room;
  return (
    <li className="item">
      <div className="item-main">
        <h2>
          <BodyLink body={a} /> <span className="item-and">and</span> <BodyLink body={b} />
        </h2>
        <p>
          {countOf(people.length, 'person sits', 'people sit')} on both, and both work on{' '}
          {listed(themes.map(({ name }) => name))}.
        </p>
        <details>
          <summary>Who they are</summary>
          <ul className="plain">
            {people.map(({ slug, name }) => (
              <li key={slug}>
                <Link href={personAddress(slug)}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
        <p>
          <Link href={compareAddress([a.slug, b.slug])}>
            Compare
            <span className="hidden-visually">
              {' '}
              {a.name} and {b.name}
            </span>
          </Link>
        </p>
      </div>
      <p className="item-figure">
        <strong>{count(hours)}</strong>
        <span>hours a year{recorded ? '' : ', in part assumed'}</span>
      </p>
    </li>
  );
}

/** Pairs of bodies in which the same people meet on the same subjects, by the hours that it takes them. */
export function SamePeoplePage() {
  const query = useQuery(SAME_PEOPLE, {});
  return (
    <Page title="Same people, different heading">
      <OverlapViews />
      <p className="lead">
        Bodies in which the same people meet on the same subjects. Could they meet once? One meeting, or two on one day,
        may do.
      </p>
      <Loaded query={query}>
        {({ structure, sameRooms }) =>
          structure.asAt === null ? (
            <EmptyStructure />
          ) : (
            <>
              <p className="list-count">
                {sameRooms.length === 0
                  ? 'No two people sit together on two bodies with a common theme.'
                  : `${countOf(sameRooms.length, 'pair')}, most hours first. Hours are what those who sit on both spend in the one that takes less of their time.`}
              </p>
              <ol className="items">
                {sameRooms.map((room) => (
                  <Room key={`${room.a.slug} ${room.b.slug}`} room={room} />
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
