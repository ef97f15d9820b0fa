import neo4j from 'neo4j-driver';
import { factsOf, type OverlapFinding } from '@remit/overlaps';
import type { Database } from '../connection/database.js';
import { toDate, type DriverDate } from '../connection/values.js';
import { sha256 } from '../history/audit-chain.js';
import { defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { lookAgain } from '../reviews/look-again.js';
import { lockStructure } from '../structure/lock-structure.js';
import type { AnalysisToSave } from './findings-store.js';

/** Findings in one query; each carries a page of explanation. */
const BATCH = 500;

interface RunParameters {
  readonly run: string;
  readonly version: number;
  readonly settingsHash: string;
  readonly asOf: DriverDate;
  readonly model: string | null;
  readonly engine: string;
  readonly scored: number;
  readonly analysedAt: string;
  readonly detail: string;
}
interface Rows {
  readonly run: string;
  readonly rows: readonly object[];
}

const addRun = defineWrite<RunParameters, { known: boolean }>('findings/add-run.cypher');
const addOverlaps = defineWrite<Rows, { concerned: number }>('findings/add-overlaps.cypher');
const addClusters = defineWrite<Rows, { concerned: number }>('findings/add-clusters.cypher');
const addFragmentations = defineWrite<Rows, { concerned: number }>('findings/add-fragmentations.cypher');
const addGaps = defineWrite<Rows, { written: number }>('findings/add-gaps.cypher');
const addGapSubjects = defineWrite<Rows, { written: number }>('findings/add-gap-subjects.cypher');
const show = defineWrite<{ run: string }, { shown: string; before: string | null }>('findings/show.cypher');
const markFresh = defineWrite<{ run: string; before: string }, { marked: number }>('findings/mark-fresh.cypher');
const hide = defineWrite<{ run: string }, { hidden: number }>('findings/hide.cypher');
const unhide = defineWrite<{ run: string }, { shown: number }>('findings/unhide.cypher');
const sweep = defineWrite<{ keep: readonly string[] }, { swept: number }>('findings/sweep.cypher');

/**
 * Stores an analysis beside the one that is shown and then turns one relationship, so that every reader sees one or the
 * other. The same input has the same id: a second server that found the same adds nothing. The findings just replaced stay
 * until the next time, for readers that are still at them.
 */
export function saveFindings(
  database: Database,
  analysis: AnalysisToSave,
): Promise<{ published: boolean; run: string }> {
  const run = `${analysis.version}-${sha256(`${analysis.version} ${analysis.settingsHash} ${analysis.asOf}`).slice(0, 16)}`;
  return database.write(async (runner) => {
    const [structure] = await lockStructure(runner, {});
    const analysedAt = new Date(structure!.now).toISOString();
    const [stored] = await addRun(runner, runParameters(run, analysis, analysedAt));
    if (stored?.known !== true) await addFindings(runner, run, analysis);
    const [shown] = await show(runner, { run });
    if (shown === undefined) return { published: false, run };
    if (shown.before !== run) {
      if (shown.before !== null) {
        await hide(runner, { run: shown.before });
        await markFresh(runner, { run, before: shown.before });
      }
      await unhide(runner, { run });
      await lookAgain(runner, analysedAt);
      await sweep(runner, { keep: shown.before === null ? [run] : [run, shown.before] });
    }
    return { published: true, run };
  });
}

function runParameters(run: string, analysis: AnalysisToSave, analysedAt: string): RunParameters {
  const { version, settingsHash, model, engine, scored, cannotAssess, notices, severalFaults } = analysis;
  const detail = JSON.stringify({ cannotAssess, notices, severalFaults: severalFaults ?? [] });
  return { run, version, settingsHash, asOf: toDate(analysis.asOf), model, engine, scored, analysedAt, detail };
}

async function addFindings(runner: Runner, run: string, analysis: AnalysisToSave): Promise<void> {
  const { overlaps, gaps, clusters = [], fragmentations = [] } = analysis;
  const overlapRows = overlaps.map((overlap, rank) => ({
    bodies: [overlap.a, overlap.b],
    properties: {
      run,
      id: overlap.id,
      name: overlap.headline,
      rank: neo4j.int(rank),
      class: overlap.class,
      severity: overlap.severity,
      probability: overlap.probability,
      bits: overlap.bits,
      facts: factsOf(overlap),
      recorded: overlap.human !== null,
      hoursAtStake: overlap.hoursAtStake,
      mixed: isMixed(overlap),
      detail: JSON.stringify(overlap),
    },
  }));
  const gapRows = gaps.map((gap, rank) => ({
    run,
    id: gap.id,
    name: gap.title,
    rank: neo4j.int(rank),
    rule: gap.rule,
    severity: gap.severity,
    detail: JSON.stringify(gap),
  }));
  const subjects = gaps.flatMap((gap) => distinct(gap.subjects).map(({ type, id }) => ({ id: gap.id, type, to: id })));
  for (const rows of batches(overlapRows)) await addOverlaps(runner, { run, rows });
  for (const rows of batches(setRows(run, clusters))) await addClusters(runner, { run, rows });
  for (const rows of batches(setRows(run, fragmentations))) await addFragmentations(runner, { run, rows });
  for (const rows of batches(gapRows)) await addGaps(runner, { run, rows });
  for (const rows of batches(subjects)) await addGapSubjects(runner, { run, rows });
}

interface SetOfBodies {
  readonly id: string;
  readonly bodies: readonly string[];
  readonly headline: string;
  readonly severity: number;
}

/** `position` holds how many bodies there should be: a set of which one is gone is not shown. */
function setRows(run: string, found: readonly SetOfBodies[]) {
  return found.map((set, rank) => ({
    bodies: set.bodies,
    properties: {
      run,
      id: set.id,
      name: set.headline,
      rank: neo4j.int(rank),
      position: neo4j.int(set.bodies.length),
      severity: set.severity,
      detail: JSON.stringify(set),
    },
  }));
}

/** Strong evidence for it and strong evidence against it. */
function isMixed({ dimensions }: OverlapFinding): boolean {
  const bits = dimensions.filter(({ id }) => id !== 'PRIOR').map((row) => row.bits);
  return Math.max(0, ...bits) >= 1 && Math.min(0, ...bits) <= -1;
}

function distinct<Subject extends { readonly type: string; readonly id: string }>(
  subjects: readonly Subject[],
): Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.type} ${subject.id}`, subject])).values()];
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}
