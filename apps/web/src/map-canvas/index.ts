export { MapCanvas } from './canvas/map-canvas.js';
export { MapLegend, type LegendPick, type MapLegendProps } from './canvas/legend.js';
export { readKeptPlans, writeKeptPlans, type KeptPlans } from './canvas/kept-plans.js';
export type { MapCanvasProps, MapHandle } from './canvas/props.js';
export type { ColourBy } from './canvas/colours.js';
export type { FindingLayer } from './canvas/sentences.js';
export type { MapFacts } from './canvas/window-facts.js';
export type { SharedMembers } from './layout/focus-groups.js';
export type { MapArea, MapBody, MapData, MapLink, MapTheme } from './model.js';
