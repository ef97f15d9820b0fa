import type { ClusterEvidence, Evidence, GapEvidence, OverlapEvidence } from './evidence.js';

/** By how many bits the whole evidence must have risen: nearly three times the odds. */
export const BITS_RISEN = 1.5;

const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH'];

/**
 * What speaks more for a finding than on the day of the verdict, one sentence each; empty when nothing does. Evidence that fell
 * away is no reason to ask again.
 */
export function changedSince(before: Evidence, now: Evidence): string[] {
  if (before.kind === 'OVERLAP' && now.kind === 'OVERLAP') return overlapChanges(before, now);
  if (before.kind === 'GAP' && now.kind === 'GAP') return gapChanges(before, now);
  if (before.kind === 'CLUSTER' && now.kind === 'CLUSTER') return clusterChanges(before, now);
  return [];
}

function overlapChanges(before: OverlapEvidence, now: OverlapEvidence): string[] {
  const rows = Object.entries(now.rows).flatMap(([id, row]) => {
    const known = before.rows[id] ?? { level: null, bits: 0 };
    const rose = row.level !== known.level && row.bits > Math.max(0, known.bits);
    return rose ? [`${row.title}: was ${levelWords(known.level)}, now ${levelWords(row.level)}.`] : [];
  });
  const risen = now.bits - before.bits;
  if (risen < BITS_RISEN) return rows;
  const times = Math.round(2 ** Math.min(risen, 20));
  return [...rows, `Taken together, the odds that they do the same work are about ${times} times what they were.`];
}

function levelWords(level: string | null): string {
  return level === null ? 'not known' : `“${level}”`;
}

function gapChanges(before: GapEvidence, now: GapEvidence): string[] {
  const known = new Set(before.facts);
  const fresh = now.facts.filter((fact) => !known.has(fact)).map((fact) => `New: ${fact}`);
  const rose = SEVERITIES.indexOf(now.severity) > SEVERITIES.indexOf(before.severity);
  const matters = `It matters more: was ${before.severity.toLowerCase()}, now ${now.severity.toLowerCase()}.`;
  return rose ? [matters, ...fresh] : fresh;
}

function clusterChanges(before: ClusterEvidence, now: ClusterEvidence): string[] {
  const joined = now.members.filter((member) => !before.members.includes(member));
  return joined.map((member) => `New in it: ${now.names?.[member] ?? member}.`);
}
