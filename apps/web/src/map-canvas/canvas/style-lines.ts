import { DIMMED, type Palette } from '../palette.js';

/** Rails, buses, leaving lines and the links of a chosen body. */
export function lineStyles(palette: Palette): object[] {
  return [...everyLine(palette), ...kindsOfLine(palette)];
}

function everyLine(palette: Palette): object[] {
  const bent = {
    'curve-style': 'round-segments',
    'segment-weights': 'data(weights)',
    'segment-distances': 'data(distances)',
  };
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'edge-distances': 'node-position',
        'segment-radii': 5,
        'radius-type': 'influence-radius',
        width: 1.25,
        'line-color': palette.rail,
        'z-index-compare': 'manual',
        'z-index': 5,
        'overlay-opacity': 0,
        'arrow-scale': 0.8,
      },
    },
    { selector: 'edge[weights]', style: bent },
  ];
}

function kindsOfLine(palette: Palette): object[] {
  return [
    { selector: '.bus', style: { width: 1.75, 'line-color': palette.bus, 'z-index': 6 } },
    {
      selector: '.leaving',
      style: {
        width: 1.75,
        'line-color': palette.choice,
        'target-arrow-color': palette.choice,
        'target-arrow-shape': 'triangle',
        'z-index': 7,
      },
    },
    { selector: '.loop', style: { 'segment-radii': 10 } },
    {
      selector: '.dashed',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4], 'target-arrow-shape': 'vee' },
    },
    {
      selector: '.incoming',
      style: { 'source-arrow-shape': 'vee', 'source-arrow-color': palette.choice, 'target-arrow-shape': 'none' },
    },
    { selector: '.both', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.dim', style: { opacity: DIMMED.marks } },
  ];
}
