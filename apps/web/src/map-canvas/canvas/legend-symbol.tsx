import { useId } from 'react';
import type { BodyKind } from '../model.js';

const PATHS: Readonly<Record<BodyKind, string>> = {
  BOARD: 'M10 1.5 18.5 10 10 18.5 1.5 10Z',
  BLOCK: 'M3 3H17V17H3Z',
  LSP: 'M6 2.5H14L18.5 10 14 17.5H6L1.5 10Z',
  GROUP: 'M10 2.5A7.5 7.5 0 1 0 10 17.5 7.5 7.5 0 1 0 10 2.5Z',
  FORUM: 'M10 2.5 18 17.5H2Z',
};

interface LegendSymbolProps {
  readonly kind?: BodyKind;
  readonly colour: string;
  readonly hollow?: 'proposed' | 'dormant' | 'closed';
  readonly striped?: boolean;
  /** Colour of the ring around bodies in findings. */
  readonly ring?: string;
}

/** One mark of the map, as large as on the map. The words beside it say what it means. */
export function LegendSymbol({ kind = 'GROUP', colour, hollow, striped = false, ring }: LegendSymbolProps) {
  const id = useId();
  const dash = hollow === undefined || hollow === 'dormant' ? undefined : '3 2';
  const fill = striped ? `url(#${id})` : hollow ? 'none' : colour;
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {striped && (
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1 0V5" stroke={colour} strokeWidth="1.6" />
        </pattern>
      )}
      {ring && <circle cx="10" cy="10" r="9" fill="none" stroke={ring} strokeWidth="1.8" />}
      <path
        d={PATHS[kind]}
        fill={fill}
        stroke={hollow || striped ? colour : 'none'}
        strokeWidth={2}
        strokeDasharray={dash}
        transform={ring ? 'translate(3.4 3.4) scale(.66)' : undefined}
      />
    </svg>
  );
}

interface LegendLineProps {
  readonly colour: string;
  readonly arrow?: boolean;
  readonly dashed?: boolean;
}

/** A line of the map. */
export function LegendLine({ colour, arrow = false, dashed = false }: LegendLineProps) {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <path
        d={`M1 6H${arrow ? 22 : 29}`}
        stroke={colour}
        strokeWidth="2"
        strokeDasharray={dashed ? '5 3' : undefined}
      />
      {arrow && <path d="M21 2 29 6 21 10Z" fill={colour} />}
    </svg>
  );
}
