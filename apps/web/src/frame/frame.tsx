import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from '../graphql/use-query.js';
import type { DecisionsQuery } from '../graphql/generated/graphql.js';
import { followWork, useWork } from '../graphql/work-watch.js';
import { dateWords } from '../ui/dates.js';
import { useLetterKey } from '../ui/keys.js';
import { Link } from '../ui/link.js';
import { usePlace } from '../ui/place.js';
import { useSeenByName } from '../ui/seen-by.js';
import { useShowing } from '../ui/showing.js';
import { count } from '../ui/numbers.js';
import { nameStructure } from '../ui/title.js';
import { ActingAs } from './acting-as.js';
import { DECISIONS, FRAME } from './frame-query.js';
import { HelpDialog } from './help-dialog.js';
import { Navigation } from './navigation.js';
import { Notices } from './notices.js';
import { SearchBox } from './search-box.js';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function Brand({ name }: { name: string }) {
  return (
    <p className="brand">
      <Link href="/" className="brand-name">
        <img src="/icon.svg" alt="" width="28" height="28" />
        Remit
      </Link>
      {name !== '' && <span className="brand-structure">{name}</span>}
    </p>
  );
}

/** The day the figures speak of, and which filters are in force. */
function ContextBar({ asAt }: { asAt: string | null }) {
  const showing = useShowing();
  const seenBy = useSeenByName();
  const { search } = usePlace();
  const as = seenBy === null ? null : new URLSearchParams(search).get('as');
  if (asAt === null && showing === null) return null;
  return (
    <div className="context">
      <p>
        {asAt !== null && <span>As at {dateWords(asAt)}</span>}
        {asAt !== null && (
          <Link href={as === null ? '/gaps/partners' : `/gaps/partners?as=${as}`}>Seen by: {seenBy ?? 'everyone'}</Link>
        )}
        {showing && (
          <span role="status">
            Showing {count(showing.shown)} of {count(showing.total)} bodies
          </span>
        )}
        {showing?.clear !== undefined && <Link href={showing.clear}>Clear filters</Link>}
      </p>
    </div>
  );
}

function Footer({ onHelp }: { onHelp: () => void }) {
  return (
    <footer className="footer">
      <ul>
        <li>
          <button type="button" className="button-link" onClick={onHelp}>
            Help and settings
          </button>
        </li>
        <li>
          <Link href="/accessibility">Accessibility</Link>
        </li>
        {LOOPBACK.test(location.hostname) && (
          <li>
            <a href="/graphiql">Ask the data (GraphiQL)</a>
          </li>
        )}
      </ul>
      <p className="print-only">{location.href}</p>
    </footer>
  );
}

/** Actions of decisions that are not done. */
function toDo({ decided }: DecisionsQuery): number {
  return decided.flatMap(({ actions }) => actions).filter(({ status }) => status !== 'DONE').length;
}

/** What stands around every page: name, search, navigation, day, notices, help. */
export function Frame({ children }: { children: ReactNode }) {
  const { data } = useQuery(FRAME, {});
  const decisions = useQuery(DECISIONS, {}).data;
  const work = useWork();
  const [help, setHelp] = useState(false);
  const openHelp = () => setHelp(true);
  useLetterKey('?', openHelp);
  useEffect(followWork, []);
  const name = data?.structure.name ?? '';
  useEffect(() => nameStructure(name), [name]);
  const loaded = data !== undefined && data.structure.asAt !== null;
  return (
    <>
      <a className="skip" href="#main">
        Skip to the main part
      </a>
      <div className="first-screen">
        <header className="header">
          <div className="local">
            {LOOPBACK.test(location.hostname) && <p>Local mode: open on this computer only.</p>}
            <ActingAs />
          </div>
          <div className="header-row">
            <Brand name={name} />
            <SearchBox />
            <button type="button" className="button-link header-help" onClick={openHelp}>
              Help <kbd aria-hidden="true">?</kbd>
            </button>
          </div>
          <div className="header-places">
            <Navigation
              overlaps={loaded ? data.openWork.overlaps : undefined}
              gaps={loaded ? data.openWork.gaps : undefined}
              proposals={loaded ? decisions?.underWay.length : undefined}
              actions={loaded ? decisions && toDo(decisions) : undefined}
            />
            <ContextBar asAt={data?.structure.asAt ?? null} />
          </div>
        </header>
        <main id="main" tabIndex={-1}>
          <Notices
            notices={data?.structure.notices ?? []}
            analysisStale={loaded && data.structure.analysedAt !== null && !data.structure.analysisCurrent}
            work={work}
          />
          {children}
        </main>
      </div>
      <Footer onHelp={openHelp} />
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </>
  );
}
