import { FONT } from '../fonts.js';
import { HEAD_LINE, HEAD_TEXT, LINE, TEXT } from '../layout/sizes.js';
import type { Palette } from '../palette.js';

/** Boxes, bands and small titles: what everything else stands on. */
export function groundStyles(palette: Palette): object[] {
  return [...plainStyles(palette), ...titleStyles(palette)];
}

function plainStyles(palette: Palette): object[] {
  const text = { color: palette.text, 'font-family': FONT, 'text-wrap': 'wrap', 'text-max-width': '9999px' };
  return [
    {
      selector: 'node',
      style: {
        ...text,
        width: 'data(width)',
        height: 'data(height)',
        'font-size': TEXT,
        'line-height': LINE / TEXT,
        'z-index-compare': 'manual',
        'z-index': 20,
        events: 'no',
        'overlay-opacity': 0,
        'text-events': 'no',
      },
    },
    { selector: 'node[label]', style: { label: 'data(label)' } },
    {
      selector: '.box',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        'background-color': palette.box,
        'border-width': 1,
        'border-color': palette.boxEdge,
        'z-index': 0,
      },
    },
    { selector: '.loose', style: { 'background-color': palette.page, 'border-style': 'dashed' } },
  ];
}

function titleStyles(palette: Palette): object[] {
  return [
    {
      selector: '.band, .forums, .title',
      style: { 'background-opacity': 0, 'text-valign': 'center', 'text-halign': 'center' },
    },
    {
      selector: '.band',
      style: { color: palette.quiet, 'font-weight': 'bold', 'font-size': 12, 'text-rotation': -Math.PI / 2 },
    },
    {
      selector: '.forums',
      style: { color: palette.quiet, 'font-weight': 'bold', 'font-size': 12, 'text-halign': 'left-inside' },
    },
    {
      selector: '.title',
      style: {
        'font-weight': 'bold',
        'font-size': HEAD_TEXT,
        'line-height': HEAD_LINE / HEAD_TEXT,
        'text-halign': 'left-inside',
      },
    },
  ];
}
