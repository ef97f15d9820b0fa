import type { Rect } from '../model.js';

interface HoverNoteProps {
  readonly text: string;
  /** The row it speaks of, on the screen. */
  readonly over: Rect;
  readonly room: { readonly width: number; readonly height: number };
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const WIDTH = 300;

/** The full name and facts of the row under the pointer or the keyboard; a screen reader has them from the row itself. */
export function HoverNote({ text, over, room, onEnter, onLeave }: HoverNoteProps) {
  const [name, ...facts] = splitSentence(text);
  const left = Math.max(4, Math.min(over.x, room.width - WIDTH - 4));
  const below = over.y + over.height + 90 < room.height;
  const place = below ? { top: over.y + over.height } : { bottom: room.height - over.y };
  return (
    <div
      className="map-note"
      aria-hidden="true"
      style={{ left, ...place }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <strong>{name}</strong>
      {facts.length > 0 && <span>{facts.join(', ')}</span>}
    </div>
  );
}

const KIND_START = /, (?=(?:board|block|local strategic partnership|forum|group|\d+ bod))/;

/** Names may hold commas; the facts begin at the kind. */
function splitSentence(text: string): string[] {
  const at = text.search(KIND_START);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)];
}
