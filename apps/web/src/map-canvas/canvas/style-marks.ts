import { DIMMED, type Palette } from '../palette.js';

/** Status, findings, choice and everything that steps back: the looks that come and go without a move. */
export function markStyles(palette: Palette): object[] {
  return [...statusStyles(palette), ...findingStyles(palette), ...fadedStyles(), ...choiceStyles(palette)];
}

function statusStyles(palette: Palette): object[] {
  return [
    {
      selector: '.proposed',
      style: {
        'background-color': palette.page,
        'border-width': 2,
        'border-style': 'dashed',
        'background-image': 'none',
      },
    },
    { selector: '.dormant', style: { 'background-color': palette.page, 'border-width': 2 } },
    {
      selector: '.closed',
      style: {
        'background-color': palette.page,
        'border-width': 2,
        'border-style': 'dashed',
        'border-color': palette.quiet,
        color: palette.quiet,
        'background-image': 'none',
      },
    },
    { selector: '.strike', style: { 'background-color': palette.quiet, shape: 'rectangle', 'z-index': 22 } },
  ];
}

function findingStyles(palette: Palette): object[] {
  return [
    {
      selector: '.flagged',
      style: { 'outline-width': 2, 'outline-offset': 1.5, 'outline-color': palette.finding },
    },
    {
      selector: '.tag',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '4px',
        'background-color': palette.finding,
        color: palette.onFinding,
        'text-halign': 'center',
        'text-valign': 'center',
        'font-size': 11,
        'font-weight': 'bold',
        'z-index': 30,
      },
    },
    {
      selector: '.pair',
      style: { width: 3, 'line-color': palette.finding, 'target-arrow-shape': 'none', 'z-index': 12 },
    },
  ];
}

/** What is not chosen, or does not pass the filters. */
function fadedStyles(): object[] {
  const faint = { 'background-opacity': DIMMED.marks, 'border-opacity': DIMMED.marks, 'outline-opacity': DIMMED.marks };
  return [
    {
      selector: 'node.dim',
      style: { ...faint, 'background-image-opacity': DIMMED.marks, 'text-opacity': DIMMED.names },
    },
    { selector: '.forums.dim, .sign.dim', style: { 'background-opacity': 0 } },
    { selector: '.tag.dim', style: { 'background-opacity': DIMMED.names, 'text-opacity': 0.9 } },
    {
      selector: 'node.off',
      style: { ...faint, 'background-image-opacity': DIMMED.marks, 'text-opacity': 0, 'outline-width': 0 },
    },
    { selector: '.end.faint', style: { 'border-opacity': DIMMED.names, 'text-opacity': DIMMED.names } },
    { selector: '.head.off', style: { 'text-opacity': DIMMED.names } },
    { selector: 'edge.off', style: { opacity: DIMMED.marks } },
  ];
}

function choiceStyles(palette: Palette): object[] {
  return [
    {
      selector: '.picked',
      style: {
        'outline-width': 3,
        'outline-offset': 2,
        'outline-color': palette.choice,
        'text-background-color': palette.page,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'z-index': 40,
      },
    },
    { selector: 'edge.near', style: { width: 2.25, 'z-index': 11 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.hidden-name', style: { 'text-opacity': 0 } },
    {
      selector: '.plate',
      style: {
        'text-opacity': 1,
        'text-background-color': palette.box,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'z-index': 35,
      },
    },
  ];
}
