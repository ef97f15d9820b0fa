import type { StylesheetJson } from 'cytoscape';
import { CARD } from '../layout/focus-place.js';
import { HEAD_LINE, HEAD_TEXT, TEXT } from '../layout/sizes.js';
import type { BodyKind } from '../model.js';
import type { Palette } from '../palette.js';
import { groundStyles } from './style-ground.js';
import { lineStyles } from './style-lines.js';
import { markStyles } from './style-marks.js';

const SHAPE: Readonly<Record<BodyKind, string>> = {
  BOARD: 'diamond',
  BLOCK: 'rectangle',
  LSP: 'hexagon',
  GROUP: 'ellipse',
  FORUM: 'triangle',
};

/** How everything looks in one appearance. Positions, names and shapes do not depend on it. */
export function styleSheet(palette: Palette): StylesheetJson {
  return [
    ...groundStyles(palette),
    ...itemStyles(palette),
    ...kindStyles(palette),
    ...lineStyles(palette),
    ...viewStyles(palette),
    ...markStyles(palette),
  ] as StylesheetJson;
}

/** Looks that only the focus picture and the overview have. */
function viewStyles(palette: Palette): object[] {
  return [
    {
      selector: '.card',
      style: { 'background-color': palette.page, 'border-width': 2, 'border-color': palette.choice },
    },
    {
      selector: '.centre',
      style: { 'font-size': CARD.text, 'font-weight': 'bold', 'line-height': CARD.line / CARD.text },
    },
    { selector: '.words', style: { 'font-size': TEXT } },
    {
      selector: '.note',
      style: { 'background-opacity': 0, color: palette.quiet, 'text-halign': 'left-inside', 'text-valign': 'center' },
    },
    { selector: '.note.centred', style: { 'text-halign': 'center' } },
    { selector: '.anchor', style: { 'background-opacity': 0 } },
    { selector: '.relation', style: { 'line-color': palette.quiet, 'target-arrow-color': palette.quiet, width: 1.5 } },
    {
      selector: '.tile',
      style: { 'background-image': 'data(image)', 'background-fit': 'contain', 'background-clip': 'none' },
    },
    { selector: '.tile-name', style: { 'font-size': 14 } },
    { selector: '.tile-count', style: { 'font-size': 12.5, 'font-weight': 'normal' } },
  ];
}

function itemStyles(palette: Palette): object[] {
  return [
    {
      selector: '.item, .end',
      style: {
        'text-halign': 'right',
        'text-valign': 'center',
        'text-justification': 'left',
        'text-margin-x': 'data(margin)',
      },
    },
    {
      selector: '.head',
      style: { 'font-weight': 'bold', 'font-size': HEAD_TEXT, 'line-height': HEAD_LINE / HEAD_TEXT },
    },
    {
      selector: '.end',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '3px',
        'background-color': palette.page,
        'border-width': 1.5,
        'border-color': palette.choice,
        color: palette.choice,
      },
    },
    {
      selector: '.sign',
      style: {
        'background-opacity': 0,
        'text-halign': 'center',
        'text-valign': 'center',
        'font-size': 14,
        'font-weight': 'bold',
        color: palette.choice,
        'z-index': 21,
      },
    },
  ];
}

function kindStyles(palette: Palette): object[] {
  const kinds = Object.entries(palette.kinds) as [BodyKind, string][];
  return [
    ...kinds.map(([kind]) => ({ selector: `.k-${kind}`, style: { shape: SHAPE[kind] } })),
    ...kinds.map(([kind, colour]) => ({
      selector: `.c-${kind}`,
      style: { 'background-color': colour, 'border-color': colour },
    })),
    {
      selector: '.c-other',
      style: {
        'background-color': palette.page,
        'border-color': palette.boxEdge,
        'border-width': 1.5,
        'background-image': stripes(palette.boxEdge),
        'background-fit': 'cover',
        'background-clip': 'node',
      },
    },
  ];
}

function stripes(colour: string): string {
  const lines = [-8, -3, 2, 7, 12].map((x) => `M${x} 18 ${x + 18} 0`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18"><path d="${lines}" stroke="${colour}" stroke-width="1.6"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
