/** More findings than a structure can have: asks for the whole list. */
export const EVERYTHING = 1_000_000;
