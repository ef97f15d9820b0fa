/** One row of an overlap's evidence on the day of a verdict. */
export interface EvidenceRow {
  readonly title: string;
  readonly level: string | null;
  readonly bits: number;
}

/** What an overlap rested on. */
export interface OverlapEvidence {
  readonly kind: 'OVERLAP';
  readonly a: string;
  readonly b: string;
  readonly class: string;
  readonly probability: number;
  readonly bits: number;
  /** By dimension. */
  readonly rows: Readonly<Record<string, EvidenceRow>>;
}

/** What a gap rested on. */
export interface GapEvidence {
  readonly kind: 'GAP';
  readonly severity: string;
  readonly facts: readonly string[];
}

/** Who was in a cluster. */
export interface ClusterEvidence {
  readonly kind: 'CLUSTER';
  /** Bodies by id. */
  readonly members: readonly string[];
  /** What they were called, by id. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What a finding rested on, kept with each verdict. */
export type Evidence = OverlapEvidence | GapEvidence | ClusterEvidence;

/** The bodies that evidence is about, by id; none for a gap. */
export function bodiesOf(evidence: Evidence): readonly string[] {
  if (evidence.kind === 'GAP') return [];
  return evidence.kind === 'OVERLAP' ? [evidence.a, evidence.b] : evidence.members;
}

/** The parts of an overlap that a verdict rests on. */
export interface OverlapLike extends Omit<OverlapEvidence, 'kind' | 'rows'> {
  readonly dimensions: readonly (EvidenceRow & { readonly id: string })[];
}

/** The parts of a gap that a verdict rests on. */
export interface GapLike {
  readonly severity: string;
  readonly evidence: readonly { readonly text: string }[];
}

/** What an overlap rests on now. The prior is no evidence of these two. */
export function overlapEvidence({ a, b, class: name, probability, bits, dimensions }: OverlapLike): OverlapEvidence {
  const rows = dimensions
    .filter(({ id }) => id !== 'PRIOR')
    .map(({ id, title, level, bits: counted }) => [id, { title, level, bits: counted }] as const);
  return { kind: 'OVERLAP', a, b, class: name, probability, bits, rows: Object.fromEntries(rows) };
}

/** What a gap rests on now. */
export function gapEvidence({ severity, evidence }: GapLike): GapEvidence {
  return { kind: 'GAP', severity, facts: evidence.map(({ text }) => text) };
}

/** Who is in a cluster now, in an order of its own. */
export function clusterEvidence(members: readonly { readonly id: string; readonly name: string }[]): ClusterEvidence {
  const known = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = Object.fromEntries(known.map(({ id, name }) => [id, name]));
  return { kind: 'CLUSTER', members: known.map(({ id }) => id), names };
}
