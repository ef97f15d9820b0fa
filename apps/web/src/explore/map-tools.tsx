import type { RefObject } from 'react';
import type { MapHandle } from '../map-canvas/index.js';
import { COLOURS, MARKS, type Colour, type Mark, type ViewState } from './view-state.js';

const MARK_LABEL: Record<Mark, string> = {
  overlaps: 'Overlaps',
  gaps: 'Gaps',
  all: 'Overlaps and gaps',
  none: 'Nothing',
};
const COLOUR_LABEL: Record<Colour, string> = { kind: 'Kind', theme: 'Theme', area: 'Area', sector: 'Sector' };

interface MapToolsProps {
  view: ViewState;
  onView: (view: ViewState, how?: { replace: boolean }) => void;
  handle: RefObject<MapHandle | null>;
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V;
  options: readonly V[];
  words: Record<V, string>;
  onChange: (value: V) => void;
}

function Choice<V extends string>({ label, value, options, words, onChange }: ChoiceProps<V>) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Buttons for what the pointer and the keys do on the map, and what it marks and colours. */
export function MapTools({ view, onView, handle }: MapToolsProps) {
  const allOpen = view.open.includes('all');
  return (
    <div className="map-tools" role="group" aria-label="Map tools">
      <span className="map-zoom">
        <Tool label="Closer" text="+" onPress={() => handle.current?.zoomIn()} />
        <Tool label="Further away" text="−" onPress={() => handle.current?.zoomOut()} />
        <Tool text="Fit" onPress={() => handle.current?.fit()} />
        <Tool
          text={allOpen ? 'Close all' : 'Open all'}
          onPress={() => onView({ ...view, open: allOpen ? [] : ['all'] }, { replace: true })}
        />
        <Tool text="Tidy up" onPress={() => handle.current?.tidy()} />
      </span>
      {view.focus !== null && <Tool text="Back to the whole map" onPress={() => onView({ ...view, focus: null })} />}
      {view.county !== null && <Tool text="All counties" onPress={() => onView({ ...view, county: null })} />}
      {view.pair.length > 0 && <Tool text="Hide the pair" onPress={() => onView({ ...view, pair: [] })} />}
      <Choice
        label="Mark"
        value={view.mark}
        options={MARKS}
        words={MARK_LABEL}
        onChange={(mark) => onView({ ...view, mark }, { replace: true })}
      />
      <Choice
        label="Colour by"
        value={view.colour}
        options={COLOURS}
        words={COLOUR_LABEL}
        onChange={(colour) => onView({ ...view, colour }, { replace: true })}
      />
    </div>
  );
}

function Tool({ text, label, onPress }: { text: string; label?: string; onPress: () => void }) {
  return (
    <button type="button" className="button button-quiet" aria-label={label} onClick={onPress}>
      {text}
    </button>
  );
}
