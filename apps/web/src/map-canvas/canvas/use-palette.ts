import { useMemo, useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Palette } from '../palette.js';

const FORCED = '(forced-colors: active)';

/** The colours in force: light, dark, or those the reader's system forces on every page. */
export function usePalette(dark: boolean): Palette {
  const forced = useForcedColours();
  return useMemo(() => (forced ? systemPalette() : dark ? DARK : LIGHT), [forced, dark]);
}

function useForcedColours(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(FORCED);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(FORCED).matches,
  );
}

/** A canvas is not recoloured by the system, so we ask for its colours. Kinds then differ by shape alone. */
function systemPalette(): Palette {
  const [page, text, link, grey, mark, onMark] = read([
    'Canvas',
    'CanvasText',
    'LinkText',
    'GrayText',
    'Highlight',
    'HighlightText',
  ]);
  return {
    page: page!,
    box: page!,
    boxEdge: text!,
    text: text!,
    quiet: text!,
    rail: grey!,
    bus: text!,
    choice: link!,
    finding: mark!,
    onFinding: onMark!,
    added: link!,
    kinds: { BOARD: text!, BLOCK: text!, LSP: text!, GROUP: text!, FORUM: text! },
  };
}

function read(names: readonly string[]): string[] {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}
