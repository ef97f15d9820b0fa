export * from './clauses.js';
export * from './dense-products.js';
export * from './embedder.js';
export * from './name-frames.js';
export * from './place-names.js';
export * from './reference-texts.js';
export * from './stem.js';
export * from './words.js';
