import { randomUUID } from 'node:crypto';
import { basisOf, lineQuality, onScale, type Calibration } from '@remit/overlaps';
import { learn } from '../../../api/src/overlaps/calibration-runner.js';
import { openLearning, stepSayer } from '../analysis.js';
import type { Command } from '../command.js';
import { formatOf, printResult, type Listing } from '../print.js';
import { NOTHING_LOADED, Refused } from '../refused.js';

const LINES = [0.15, 0.4, 0.6, 0.8] as const;

/** Learns from what people said of pairs. */
export const calibrate: Command = {
  usage: 'calibrate [--format table|json|csv]',
  summary: 'Learns from known pairs and reviews what evidence counts; used only where it judges unseen pairs better.',
  options: { format: 'string' },
  paths: 0,
  async run(typed, { config, store: open, signal }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const store = await open();
    const learning = { ...(await openLearning(store, config)), operationId: randomUUID(), actor: config.actor };
    const learnt = await learn(learning, { signal, report: stepSayer() });
    if (learnt === null) throw new Refused(NOTHING_LOADED);
    const { version, calibration, changed } = learnt;
    const lines = linesOf(calibration);
    const json = { version, changed, ...withoutPairs(calibration), ...lines };
    printResult(format, json, summaryOf(version, calibration), listLines(lines), levelsOf(calibration));
  },
};

/** The judged pairs stay in the store. */
function withoutPairs({ judged, ...rest }: Calibration) {
  return { ...rest, judged: judged.length };
}

function linesOf({ judged, scale }: Calibration) {
  const { basis, pairs } = basisOf(judged);
  return { basis, lines: LINES.map((line) => lineQuality(pairs, line, onScale(scale))) };
}

function summaryOf(version: number, { reason, loss, labels, alike, unlike, prior, moved }: Calibration): Listing {
  const rows = [
    { what: 'calibration', value: version },
    { what: 'result', value: reason },
    { what: 'judged pairs', value: `${alike} alike, ${unlike} not` },
    { what: 'from', value: `workbook ${labels.KNOWN_PAIR}, reviews ${labels.REVIEW}, audit sample ${labels.AUDIT}` },
    {
      what: 'error on unseen pairs',
      value: loss && `${loss.before.toFixed(3)} before, ${loss.after.toFixed(3)} learnt`,
    },
    { what: 'judged pairs that change sides', value: moved },
    { what: 'bits before looking', value: `${prior.before.toFixed(2)} before, ${prior.after.toFixed(2)} learnt` },
  ];
  return { columns: ['what', 'value'], rows };
}

const BASIS = {
  AUDIT: 'pairs drawn by chance',
  KNOWN_PAIRS: 'known pairs, which people chose: no sample of all pairs',
  NOTHING: 'no judged pair',
} as const;

function listLines({ basis, lines }: ReturnType<typeof linesOf>): Listing {
  const rows = lines.map(({ threshold, sentences }) => ({
    'as likely as': threshold,
    'what people said': sentences.join(' '),
    'counted on': BASIS[basis],
  }));
  return { columns: ['as likely as', 'what people said', 'counted on'], rows };
}

function levelsOf({ levels }: Calibration): Listing {
  const rows = levels.map(({ title, level, before, after, labels }) => {
    return { evidence: title, level, before: signed(before), learnt: signed(after), 'judged pairs': labels };
  });
  return { columns: ['evidence', 'level', 'before', 'learnt', 'judged pairs'], rows };
}

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(2)}`;
}
