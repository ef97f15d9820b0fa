import { useQuery } from '../graphql/use-query.js';
import { useWork } from '../graphql/work-watch.js';
import { Link } from '../ui/link.js';
import { useMe } from '../ui/me.js';
import { Loaded } from '../ui/loaded.js';
import { count } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TABLE_LABEL } from '../ui/words.js';
import { Analysis } from './analysis.js';
import { ChooseFiles } from './choose-files.js';
import { DATA_PAGE } from './data-queries.js';
import { Downloads } from './downloads.js';
import { Ready } from './ready.js';
import { Refused } from './refused.js';
import { useLoad } from './use-load.js';
import { WorkEnding, WorkProgress } from './work-progress.js';

function LoadWorkbook({ name }: { name: string | null }) {
  const { load, choose, apply, cancel, again } = useLoad();
  const work = useWork();
  const whyNot = useMe().whyNot('loadWorkbook');
  if (whyNot !== null) return <p>{whyNot}</p>;
  switch (load.step) {
    case 'choose':
      return <ChooseFiles problem={load.problem} fault={load.fault} onFiles={choose} />;
    case 'checking':
      return <p role="status">Checking {load.names.join(', ')} …</p>;
    case 'refused':
      return <Refused names={load.names} faults={load.check.faults} onAgain={again} />;
    case 'ready':
      return <Ready load={load} name={name} onApply={apply} onAgain={again} />;
    case 'applying':
      return (
        <WorkProgress
          work={work.find(({ id }) => id === load.workId)}
          onCancel={load.workId === null ? undefined : cancel}
        />
      );
    case 'ended':
      return <WorkEnding work={load.work} onAgain={again} />;
  }
}

/** Tables that Explore can show; the others are reached from the pages of bodies. */
const SHOWN_IN: Record<string, string> = { bodies: '/explore?as=table', links: '/explore?as=table#links-table' };

function Counts({ counts }: { counts: readonly { table: string; count: number }[] }) {
  return (
    <table className="counts">
      <caption className="hidden-visually">Rows by table</caption>
      <thead>
        <tr>
          <th scope="col">Table</th>
          <th scope="col" className="numeric">
            Rows
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ table, count: rows }) => {
          const label = TABLE_LABEL[table] ?? table;
          const address = SHOWN_IN[table];
          return (
            <tr key={table}>
              <th scope="row">{address === undefined ? label : <Link href={address}>{label}</Link>}</th>
              <td className="numeric">{count(rows)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Load a workbook, take data away, and see what is loaded. */
export function DataPage() {
  const query = useQuery(DATA_PAGE, {});
  return (
    <Page title="Data">
      <Loaded query={query}>
        {({ structure }) => (
          <>
            <Section title="Load a workbook" className="load">
              <LoadWorkbook name={structure.name} />
            </Section>
            <div className="two">
              <Section title="Take away">
                <Downloads version={structure.version} loaded={structure.asAt !== null} />
              </Section>
              <Section title="What is loaded" empty={structure.asAt === null && 'Nothing yet.'}>
                <Counts counts={structure.counts} />
              </Section>
            </div>
            {structure.asAt !== null && (
              <Section title="Overlaps and gaps">
                <Analysis analysedAt={structure.analysedAt} />
              </Section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
