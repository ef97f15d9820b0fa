interface FactsLineProps {
  /** What the row under the pointer or the keyboard is; the whole map in one sentence when there is none. */
  readonly text: string;
}

const KIND_START = /, (?=(?:board|block|local strategic partnership|forum|group|\d[\d,]* bod))/;

/**
 * One line under the picture with the full name and facts of a row. It has a place of its own, so it never covers what it speaks of.
 * A screen reader has the same words from the row itself.
 */
export function FactsLine({ text }: FactsLineProps) {
  // Names may hold commas; the facts begin at the kind.
  const at = text.search(KIND_START);
  return (
    <div className="map-facts" aria-hidden="true">
      {at < 0 ? text : <strong>{text.slice(0, at)}</strong>}
      {at < 0 ? null : text.slice(at)}
    </div>
  );
}
