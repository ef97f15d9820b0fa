import type { BodyKind } from '../graphql/generated/graphql.js';
import { KIND_LABEL } from './words.js';

const SHAPES: Record<BodyKind, string> = {
  BOARD: 'M9 1 17 9 9 17 1 9Z',
  BLOCK: 'M2 2H16V16H2Z',
  LSP: 'M5 2H13L17 9 13 16H5L1 9Z',
  GROUP: 'M9 2A7 7 0 1 0 9 16 7 7 0 1 0 9 2Z',
  FORUM: 'M9 2 17 16H1Z',
};

interface SymbolProps {
  kind: BodyKind;
  /** Proposed bodies are hollow and dashed, as on the map. */
  hollow?: boolean;
  /** Say the kind aloud; leave out where the word stands beside it. */
  named?: boolean;
}

/** The shape that tells a body's kind, the same on the map and in every list. */
export function KindSymbol({ kind, hollow = false, named = false }: SymbolProps) {
  return (
    <svg
      className={`symbol symbol-${kind.toLowerCase()}${hollow ? ' symbol-hollow' : ''}`}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      {...(named ? { role: 'img', 'aria-label': KIND_LABEL[kind] } : { 'aria-hidden': true })}
    >
      <path d={SHAPES[kind]} />
    </svg>
  );
}
