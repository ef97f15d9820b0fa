export * from './vocabulary.js';
export * from './structure.js';
export * from './dates.js';
export { BETWEEN_PARTS, madeId } from './row-ids.js';
export { ID, freeId, shortHash, slug } from './slug.js';
