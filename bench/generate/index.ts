export { makeWorld, type Planted, type TruePair, type World, type WorldOptions } from './world.js';
