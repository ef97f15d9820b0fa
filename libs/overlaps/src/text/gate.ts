const GATE_FROM = 0.1;
const GATE_WIDTH = 0.6;

/** 0 for sentences that are no more alike than any two; 1 for the same sentence. */
export function gate(cosine: number): number {
  const open = (cosine - GATE_FROM) / GATE_WIDTH;
  return open <= 0 ? 0 : open >= 1 ? 1 : open;
}

/** Cosines up to this open no gate. */
export const GATE_SHUT = GATE_FROM;
