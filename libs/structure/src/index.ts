export * from './vocabulary.js';
export * from './structure.js';
export * from './dates.js';
