export { makeWorld } from './world.js';
export type { Planted, TruePair, World, WorldOptions } from './kinds.js';
