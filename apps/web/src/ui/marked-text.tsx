/** Text in pieces; the marked pieces stand out by more than colour. */
export function MarkedText({ pieces }: { pieces: readonly { text: string; marked: boolean }[] }) {
  return <>{pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>;
}
