import { useMemo } from 'react';
import { KIND_LABEL, KINDS } from '../../ui/words.js';
import type { BodyKind, BodyStatus, MapArea, MapBody, MapTheme } from '../model.js';
import { colouring, type ColourBy } from './colours.js';
import { LegendLine, LegendSymbol } from './legend-symbol.js';
import { findingCount, statusWord, type FindingLayer } from './sentences.js';
import { usePalette } from './use-palette.js';

/** A press on the legend: which filter, and which of its values. */
export interface LegendPick {
  readonly field: 'kinds' | 'statuses' | 'findings' | 'themes' | 'areas' | 'sectors';
  readonly value: string;
}

export interface MapLegendProps {
  /** Bodies that are shown now: what the counts count. */
  readonly bodies: readonly MapBody[];
  readonly areas: readonly MapArea[];
  readonly themes?: readonly MapTheme[];
  readonly colourBy?: ColourBy;
  readonly findings?: FindingLayer;
  readonly dark?: boolean;
  /** Filters in force, so that a pressed entry shows as pressed. */
  readonly isPicked?: (pick: LegendPick) => boolean;
  readonly onPick: (pick: LegendPick) => void;
}

const STATES: readonly (readonly ['proposed' | 'dormant' | 'closed', BodyStatus, string])[] = [
  ['proposed', 'PROPOSED', 'Proposed'],
  ['dormant', 'DORMANT', 'Dormant'],
  ['closed', 'CLOSED', 'Closed'],
];
const FIELD = { theme: 'themes', area: 'areas', sector: 'sectors' } as const;

/** What shapes, colours and lines mean, with how many bodies each stands for. A press filters. */
export function MapLegend(props: MapLegendProps) {
  const { bodies, areas, themes, colourBy = 'kind', findings = 'all', dark = false } = props;
  const palette = usePalette(dark);
  const colours = useMemo(() => colouring(colourBy, bodies, areas, themes ?? []), [colourBy, bodies, areas, themes]);
  const inKind = (kind: BodyKind) => bodies.filter((body) => body.kind === kind).length;
  const flagged = bodies.filter((body) => findingCount(body, findings) > 0).length;
  const plain = colourBy !== 'kind';
  return (
    <ul className="map-legend" aria-label="Legend">
      {KINDS.filter((kind) => inKind(kind) > 0).map((kind) => (
        <Entry
          key={kind}
          {...props}
          pick={{ field: 'kinds', value: kind }}
          count={inKind(kind)}
          label={KIND_LABEL[kind]}
        >
          <LegendSymbol kind={kind} colour={plain ? palette.quiet : palette.kinds[kind]} />
        </Entry>
      ))}
      {plain &&
        colours.keys.map((key) => (
          <Entry
            key={key.value}
            {...props}
            pick={key.value === '' ? null : { field: FIELD[colourBy], value: key.value }}
            count={key.count}
            label={key.label}
          >
            <LegendSymbol
              colour={key.colour === 'other' ? palette.boxEdge : palette.kinds[key.colour]}
              striped={key.colour === 'other'}
            />
          </Entry>
        ))}
      {STATES.map(([state, value, label]) => {
        const count = bodies.filter((body) => statusWord(body) === state).length;
        return count === 0 ? null : (
          <Entry key={state} {...props} pick={{ field: 'statuses', value }} count={count} label={label}>
            <LegendSymbol colour={palette.quiet} hollow={state} />
          </Entry>
        );
      })}
      {findings !== 'none' && (
        <Entry {...props} pick={findingPick(findings)} count={flagged} label={findingLabel(findings)}>
          <LegendSymbol colour={palette.quiet} ring={palette.finding} />
        </Entry>
      )}
      <LineFact label="Reports to" colour={palette.bus} />
      <LineFact label="Reports to another box" colour={palette.choice} arrow />
      <LineFact label="Other link of the chosen body" colour={palette.choice} arrow dashed />
    </ul>
  );
}

function findingPick(findings: FindingLayer): LegendPick | null {
  if (findings === 'all') return null;
  return { field: 'findings', value: findings === 'gaps' ? 'GAP' : 'OVERLAP' };
}

function findingLabel(findings: FindingLayer): string {
  return findings === 'all' ? 'In a finding' : findings === 'gaps' ? 'Has a gap' : 'In an overlap';
}

interface EntryProps extends Pick<MapLegendProps, 'isPicked' | 'onPick'> {
  readonly pick: LegendPick | null;
  readonly count: number;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Entry({ pick, count, label, isPicked, onPick, children }: EntryProps) {
  const words = (
    <>
      {children}
      {label} <span className="map-legend-count">{count}</span>
    </>
  );
  if (!pick) return <li className="map-legend-fact">{words}</li>;
  return (
    <li>
      <button type="button" aria-pressed={isPicked?.(pick) ?? false} onClick={() => onPick(pick)}>
        {words}
      </button>
    </li>
  );
}

function LineFact(props: { label: string; colour: string; arrow?: boolean; dashed?: boolean }) {
  const { label, ...line } = props;
  return (
    <li className="map-legend-fact">
      <LegendLine {...line} />
      {label}
    </li>
  );
}
