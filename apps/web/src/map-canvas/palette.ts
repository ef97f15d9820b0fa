import type { BodyKind } from './model.js';

/** Every colour of the map in one appearance. */
export interface Palette {
  readonly page: string;
  readonly box: string;
  readonly boxEdge: string;
  readonly text: string;
  readonly quiet: string;
  readonly rail: string;
  readonly bus: string;
  /** The chosen body and lines that leave a box. */
  readonly choice: string;
  readonly finding: string;
  /** Text on the colour of findings. */
  readonly onFinding: string;
  /** What a proposal adds. */
  readonly added: string;
  readonly kinds: Readonly<Record<BodyKind, string>>;
}

/** Order in which the five colours are given out when they mean something else than kind. */
export const FIVE: readonly BodyKind[] = ['BOARD', 'LSP', 'FORUM', 'BLOCK', 'GROUP'];

/** Found by search: five hue families that differ by at least 21 CIELAB steps, also to readers with a colour-vision loss. */
export const LIGHT: Palette = {
  page: '#ffffff',
  box: '#f3f4f5',
  boxEdge: '#7d868d',
  text: '#0b0c0c',
  quiet: '#505a5f',
  rail: '#7d868d',
  bus: '#0b0c0c',
  choice: '#1d70b8',
  finding: '#b3261e',
  onFinding: '#ffffff',
  added: '#00703c',
  kinds: { BOARD: '#2f76da', BLOCK: '#0c312a', LSP: '#ae5609', GROUP: '#727c85', FORUM: '#7a296d' },
};

/** The same for dark pages: at least 24.5 steps. */
export const DARK: Palette = {
  page: '#14171a',
  box: '#1e2328',
  boxEdge: '#6f777b',
  text: '#f3f2f1',
  quiet: '#b1b4b6',
  rail: '#7d868c',
  bus: '#f3f2f1',
  choice: '#6cb4ff',
  finding: '#ff8a80',
  onFinding: '#14171a',
  added: '#6fd08c',
  kinds: { BOARD: '#a1c5f7', BLOCK: '#25937d', LSP: '#e9730c', GROUP: '#dee0e3', FORUM: '#c247ad' },
};

/** How visible the rest stays when something is chosen: names stay readable enough to find the way back. */
export const DIMMED = { marks: 0.18, names: 0.45 } as const;
