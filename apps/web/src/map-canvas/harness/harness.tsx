import { StrictMode, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  MapCanvas,
  MapLegend,
  readKeptPlans,
  writeKeptPlans,
  type ColourBy,
  type FindingLayer,
  type MapHandle,
} from '../index.js';
import { EXAMPLE_PAIRS, EXAMPLE_THEMES, exampleData, manyCounties } from './example-data.js';
import { drawPlain } from './plain.js';
import './harness.css';

const asked = new URLSearchParams(location.search);
const STORE = 'remit.harness.plans';

function openPairs(): [string, string][] {
  const text = asked.get('pair');
  if (text === 'all') return EXAMPLE_PAIRS.map((pair) => [pair['a']!, pair['b']!]);
  return text ? text.split(';').map((pair) => pair.split(',') as [string, string]) : [];
}

/** The map on its own, steered by the address: for looking at it while it is being made. */
function Harness() {
  const data = useMemo(() => (asked.has('many') ? manyCounties() : exampleData(asked.has('closed'))), []);
  const [selection, setSelection] = useState(asked.get('body'));
  const [focus, setFocus] = useState(asked.get('focus'));
  const [county, setCounty] = useState(asked.get('county'));
  const [open, setOpen] = useState<readonly string[]>(asked.get('open')?.split(',') ?? []);
  const [dark, setDark] = useState(asked.has('dark'));
  const handle = useRef<MapHandle>(null);
  const pairs = useMemo(openPairs, []);
  const kept = useMemo(() => (asked.has('kept') ? readKeptPlans(STORE) : {}), []);
  const shown = useMemo(() => {
    const kind = asked.get('kind');
    return kind ? new Set(data.bodies.filter((body) => body.kind === kind).map((body) => body.slug)) : null;
  }, [data]);
  return (
    <div className="harness" data-dark={dark ? 'on' : 'off'}>
      {asked.has('tools') && (
        <div>
          <button type="button" onClick={() => handle.current?.zoomIn()}>
            +
          </button>
          <button type="button" onClick={() => handle.current?.zoomOut()}>
            −
          </button>
          <button type="button" onClick={() => handle.current?.fit()}>
            Fit
          </button>
          <button type="button" onClick={() => handle.current?.tidy()}>
            Tidy up
          </button>
          <button type="button" onClick={() => setDark(!dark)}>
            Dark
          </button>
          <MapLegend
            bodies={data.bodies}
            areas={data.areas}
            themes={EXAMPLE_THEMES}
            dark={dark}
            colourBy={(asked.get('colour') ?? 'kind') as ColourBy}
            findings={(asked.get('findings') ?? 'none') as FindingLayer}
            onPick={() => undefined}
          />
        </div>
      )}
      <div className="harness-map">
        <MapCanvas
          ref={handle}
          name="Warwickshire partnerships"
          {...data}
          themes={EXAMPLE_THEMES}
          shown={shown}
          selection={selection}
          focus={focus}
          county={county}
          openBoxes={open}
          pairs={pairs}
          findings={(asked.get('findings') ?? 'none') as FindingLayer}
          colourBy={(asked.get('colour') ?? 'kind') as ColourBy}
          dark={dark}
          reducedMotion={asked.has('still')}
          kept={kept}
          onSelect={setSelection}
          onFocus={setFocus}
          onCounty={setCounty}
          onOpenBox={(id, isOpen) => setOpen(isOpen ? [...open, id] : open.filter((one) => one !== id))}
          onKeep={(plans) => writeKeptPlans(STORE, plans)}
        />
      </div>
    </div>
  );
}

const root = document.getElementById('root')!;
performance.mark('begin');
if (asked.has('plain')) {
  root.className = 'harness-plain';
  void drawPlain(root, asked.has('many') ? manyCounties() : exampleData()).then(() => performance.mark('drawn'));
} else {
  createRoot(root).render(
    <StrictMode>
      <Harness />
    </StrictMode>,
  );
}
