/** A piece of text; `marked` pieces are what was searched for. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

export type SearchKind = 'BODY' | 'PERSON' | 'ORGANISATION' | 'THEME';

/** One thing found. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly name: readonly TextPiece[];
  /** Where else it matched: the short name, part of the remit, the job and employer. Empty when there is nothing to add. */
  readonly context: readonly TextPiece[];
  /** What it is, in words: "board", "Chief Executive", "third sector". */
  readonly what: string;
}

/** Finds things by words in names, short names, remits, job titles and themes. */
export interface SearchReader {
  /** As you type, best first. */
  find(text: string, first: number): Promise<SearchHit[]>;
  /** Ids of the bodies in which every word occurs, best first. */
  bodies(text: string): Promise<string[]>;
}
