import { useState } from 'react';
import { asFault, RequestFault } from '../graphql/fault.js';
import type { CalibrationPageQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useQuery } from '../graphql/use-query.js';
import { followWork, useWork } from '../graphql/work-watch.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { momentWords } from '../ui/dates.js';
import { EmptyStructure } from '../ui/empty-structure.js';
import { FaultMessage, Loaded } from '../ui/loaded.js';
import { useMe } from '../ui/me.js';
import { countOf } from '../ui/numbers.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { CalibrationLine } from './calibration-line.js';
import { OverlapViews } from './overlap-views.js';
import { CALIBRATION, START_CALIBRATION } from './calibration-queries.js';

type Calibration = NonNullable<CalibrationPageQuery['calibration']>;
type Level = Calibration['levels'][number];

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}

const COLUMNS: readonly Column<Level>[] = [
  { key: 'evidence', title: 'Evidence', cell: ({ title, level }) => `${title}: ${level}` },
  { key: 'before', title: 'Before', numeric: true, cell: ({ before }) => signed(before), by: ({ before }) => before },
  { key: 'learnt', title: 'Learnt', numeric: true, cell: ({ after }) => signed(after), by: ({ after }) => after },
  { key: 'moved', title: 'Change', numeric: true, cell: changeOf, by: ({ before, after }) => after - before },
  { key: 'labels', title: 'Judged pairs', numeric: true, cell: ({ labels }) => labels, by: ({ labels }) => labels },
];

function changeOf({ before, after }: Level): string {
  return Math.abs(after - before) < 0.05 ? 'none' : signed(after - before);
}

function StartButton({ first }: { first: boolean }) {
  const work = useWork().find(({ kind, state }) => kind === 'CALIBRATION' && state === 'RUNNING');
  const [fault, setFault] = useState<RequestFault>();
  const barred = useMe().whyNot('startCalibration');
  const start = () => {
    setFault(undefined);
    request(START_CALIBRATION, { input: { operationId: crypto.randomUUID() } })
      .then(({ startCalibration }) => {
        const [refused] = startCalibration.userErrors;
        if (refused) throw new RequestFault('refused', refused.message);
        followWork();
      })
      .catch((thrown: unknown) => setFault(asFault(thrown)));
  };
  return (
    <>
      {fault && <FaultMessage fault={fault} />}
      <p>
        <button
          type="button"
          className={first ? 'button' : 'button button-quiet'}
          disabled={barred !== null || work !== undefined}
          aria-describedby={barred === null ? undefined : 'why-not-learn'}
          onClick={start}
        >
          {first ? 'Learn from what people said' : 'Learn again from all answers'}
        </button>
      </p>
      {barred !== null && <p id="why-not-learn">{barred}</p>}
      <p role="status">{work ? `${work.step} …` : ''}</p>
    </>
  );
}

function Learnt({ calibration }: { calibration: Calibration }) {
  const { reason, labels, lossBefore, lossAfter, moved, at, calibrated } = calibration;
  const judged = labels.alike + labels.unlike;
  return (
    <>
      <p className="lead">{reason}</p>
      <p>
        {countOf(judged, 'judged pair')}: people called {labels.alike} alike and {labels.unlike} not.{' '}
        {labels.knownPairs} are recorded in the workbook, {labels.reviews} come from reviews of the queue and{' '}
        {labels.audit} from its audit pairs. Last learnt on {momentWords(at)}.
      </p>
      {typeof lossBefore === 'number' && typeof lossAfter === 'number' && (
        <p>
          Mean error on pairs that were not learnt from: {lossBefore.toFixed(2)} with the starting weights,{' '}
          {lossAfter.toFixed(2)} with the learnt ones. {countOf(moved, 'judged pair')}{' '}
          {moved === 1 ? 'changes' : 'change'} sides.
        </p>
      )}
      <p>
        {calibrated
          ? 'Likelihoods have been held against enough answers to be read as numbers.'
          : 'Likelihoods are shown in words (likely, possible, worth watching). Numbers would claim more than is known until 50 audit pairs have been judged, 10 of them alike.'}
      </p>
    </>
  );
}

function Weights({ calibration: { levels, kept, priorBefore, priorAfter } }: { calibration: Calibration }) {
  return (
    <Section title="What each piece of evidence counts">
      <p>
        One bit for (+) doubles the odds that two bodies do the same work; one against (−) halves them. The learnt
        column is {kept ? 'in use' : 'shown for comparison and not in use'}. Before anything is known, a pair starts at{' '}
        {signed(priorBefore)}
        {Math.abs(priorAfter - priorBefore) < 0.05 ? '' : `, learnt ${signed(priorAfter)}`}.
      </p>
      <DataTable
        caption="Bits of each level before and after learning"
        captionHidden
        columns={COLUMNS}
        rows={levels}
        rowKey={({ key, level }) => `${key} ${level}`}
      />
    </Section>
  );
}

function Versions({ versions }: { versions: Calibration['versions'] }) {
  return (
    <Section title="Every time Remit learnt">
      <ul>
        {versions.map(({ version, at, actor, kept }) => (
          <li key={version}>
            {momentWords(at)}, {actor}: {kept ? 'learnt weights used' : 'starting weights used'}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Shown({ data }: { data: CalibrationPageQuery }) {
  const { calibration, structure } = data;
  if (structure.asAt === null) return <EmptyStructure />;
  if (!calibration)
    return (
      <>
        <p>
          Nothing has been learnt yet: evidence counts by its starting weights. Remit can learn from the pairs that the
          workbook records and from reviews. It uses what it learns only where it judges unseen pairs better.
        </p>
        <StartButton first />
      </>
    );
  return (
    <>
      <Learnt calibration={calibration} />
      <StartButton first={false} />
      <Section title="Where to draw the line">
        <CalibrationLine calibration={calibration} />
      </Section>
      <Weights calibration={calibration} />
      <Versions versions={calibration.versions} />
    </>
  );
}

/** How good the list of overlaps is by what people said, and what was learnt from it. */
export function CalibrationPage() {
  const query = useQuery(CALIBRATION, {});
  return (
    <Page title="How good is this list?">
      <OverlapViews />
      <Loaded query={query}>{(data) => <Shown data={data} />}</Loaded>
    </Page>
  );
}
