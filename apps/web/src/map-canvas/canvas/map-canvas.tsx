import { useCallback, useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import './map-canvas.css';
import { FactsLine } from './facts-line.js';
import type { MapCanvasProps, MapHandle } from './props.js';
import { Twin } from './twin.js';
import { useActions } from './use-actions.js';
import { useDrawing } from './use-drawing.js';
import { useKeys } from './use-keys.js';
import { useLayout, usePane, useParts } from './use-layout.js';
import { useFacts } from './use-facts.js';
import { usePalette } from './use-palette.js';
import { useRound } from './use-round.js';
import { useScene } from './use-scene.js';
import { moveLayer, useViewing } from './use-viewing.js';
import { offerFacts } from './window-facts.js';
import { MAP_HELP, mapSummary } from './spoken.js';

/** The partnership map: boxes, lists and lines, drawn for the eye and repeated as buttons for keyboard and screen reader. */
export function MapCanvas(props: MapCanvasProps & { readonly ref?: Ref<MapHandle> }) {
  const { name, dark = false, reducedMotion = false, selection = null, focus = null } = props;
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const pane = usePane(container);
  const palette = usePalette(dark);
  const rounds = useRound(pane);
  const parts = useParts(props);
  const layout = useLayout(props, parts, rounds.round);
  const { scene, emphasis } = useScene(props, parts, layout, { round: rounds.round, palette });
  const [spoken, setSpoken] = useState('');
  const say = useCallback((text: string) => (props.onAnnounce ?? setSpoken)(text), [props.onAnnounce]);

  const drawing = useDrawing(container, palette, {
    onPress: (stop) => actions.press(stop),
    onDoublePress: (stop) => actions.doublePress(stop),
    onPressLine: (line) => actions.pressLine(line),
    onHover: (stop) => {
      if (container) container.dataset['over'] = stop ? 'stop' : '';
      facts.over(stop);
    },
    onView: (view) => moveLayer(layer, view),
    onMoved: rounds.touch,
  });
  const facts = useFacts();
  const place = `${focus ?? ''}|${props.county ?? ''}|${scene?.kind ?? ''}`;
  useViewing({ drawing, scene, emphasis, round: rounds.round, pane, place, smooth: !reducedMotion });
  const actions = useActions({ props, drawing, scene, layout, layer, frame, facts, rounds, say });
  const onKey = useKeys({ scene, active: actions.active, net: actions.net, actions: actions.keys });
  useImperativeHandle(props.ref, () => actions.handle, [actions.handle]);
  const now = useRef({ drawing, scene, layout });
  useEffect(() => {
    now.current = { drawing, scene, layout };
  });
  useEffect(() => offerFacts(() => now.current), []);
  useEffect(() => {
    if (drawing) moveLayer(layer, drawing.view());
  }, [drawing, scene]);

  const summary = scene ? mapSummary(props, scene) : '';

  return (
    <div className="map-canvas" ref={frame} data-dark={dark ? 'on' : 'off'} style={{ backgroundColor: palette.page }}>
      <div className="map-drawing" ref={setContainer} aria-hidden="true" />
      <p id="map-help" className="map-hidden">
        {MAP_HELP}
      </p>
      <p id="map-summary" className="map-hidden">
        {summary}
      </p>
      <div
        className="map-twin-window"
        role="application"
        aria-label={`Map of ${name}`}
        aria-describedby="map-summary map-help"
        onKeyDown={onKey}
        onBlur={facts.hide}
      >
        {scene && (
          <Twin
            scene={scene}
            active={actions.active}
            selection={selection}
            layer={layer}
            onChoose={actions.choose}
            onActive={actions.arrive}
          />
        )}
      </div>
      <FactsLine text={facts.text ?? summary} />
      {!props.onAnnounce && (
        <div role="status" className="map-hidden">
          {spoken}
        </div>
      )}
    </div>
  );
}
