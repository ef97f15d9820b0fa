/** Names under which modules find what was opened before them. */
export const STORE = Symbol('store');
export const CONFIG = Symbol('config');
export const LOG = Symbol('log');
