import cytoscape, {
  type CollectionReturnValue,
  type Core,
  type ElementDefinition,
  type EventObject,
  type SingularElementReturnValue,
} from 'cytoscape';
import type { Pane, Point, Rect } from '../model.js';
import type { Palette } from '../palette.js';
import type { Emphasis } from './emphasis.js';
import { stopAt, type Scene, type SceneLine, type SceneNode, type Stop } from './scene.js';
import { toSegments } from './segments.js';
import { allReadable, bandSize, smallNames } from './small-names.js';
import { styleSheet } from './style-sheet.js';
import { LARGEST_ZOOM, type Viewport } from './viewport.js';

/** What happens on the picture. */
export interface DrawingEvents {
  onPress(stop: Stop | null): void;
  onDoublePress(stop: Stop | null): void;
  onPressLine(line: string): void;
  onHover(stop: Stop | null): void;
  onView(view: Viewport): void;
  /** The reader moved or resized the picture by hand. */
  onMoved(): void;
}

/** A picture on the screen. */
export interface Drawing {
  readonly pane: () => Pane;
  readonly view: () => Viewport;
  show(scene: Scene): void;
  emphasise(emphasis: Emphasis): void;
  /** Names that stay at every zoom. */
  keepNames(matters: (id: string) => boolean): void;
  paint(palette: Palette): void;
  look(view: Viewport, smooth: boolean): void;
  allowZoom(least: number): void;
  limits(): readonly [number, number];
  resize(): void;
  close(): void;
}

const STYLE_MARKER = '__________cytoscape_stylesheet';
const MOTION = 220;

/** Opens an empty picture in an element. */
export function openDrawing(container: HTMLElement, palette: Palette, events: DrawingEvents): Drawing {
  markStyleSheet();
  const cy = cytoscape({
    container,
    style: styleSheet(palette),
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    maxZoom: LARGEST_ZOOM,
    minZoom: 0.1,
  });
  const state: State = { scene: null, matters: () => false, small: false, timer: 0 };
  listen(cy, state, events);
  return {
    pane: () => ({ width: cy.width(), height: cy.height() }),
    view: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    show: (scene) => showScene(cy, state, scene),
    emphasise: (emphasis) => applyEmphasis(cy, emphasis),
    keepNames: (matters) => {
      state.matters = matters;
      fitNames(cy, state);
    },
    paint: (next) => void cy.style(styleSheet(next)),
    look: (view, smooth) => look(cy, view, smooth),
    allowZoom: (least) => void cy.minZoom(Math.min(least, 0.9)),
    limits: () => [cy.minZoom(), cy.maxZoom()],
    resize: () => void cy.resize(),
    close: () => {
      clearTimeout(state.timer);
      cy.destroy();
    },
  };
}

interface State {
  scene: Scene | null;
  matters: (id: string) => boolean;
  small: boolean;
  timer: ReturnType<typeof setTimeout> | 0;
}

/** The library would add an inline style, which a strict content security policy refuses, unless an element of this id is there. */
function markStyleSheet(): void {
  if (document.getElementById(STYLE_MARKER)) return;
  const marker = document.createElement('meta');
  marker.id = STYLE_MARKER;
  document.head.append(marker);
}

function listen(cy: Core, state: State, events: DrawingEvents): void {
  const at = (event: EventObject) => (state.scene ? stopAt(state.scene, event.position) : null);
  let hovered: Stop | null = null;
  cy.on('tap', (event) => {
    const stop = at(event);
    const target = event.target as Core | SingularElementReturnValue;
    if (!stop && 'isEdge' in target && target.isEdge()) events.onPressLine(target.id());
    else events.onPress(stop);
  });
  cy.on('dbltap', (event) => events.onDoublePress(at(event)));
  cy.on('mousemove', (event) => {
    const stop = at(event);
    if (stop === hovered) return;
    hovered = stop;
    events.onHover(stop);
  });
  cy.on('mouseout', () => {
    if (hovered) events.onHover((hovered = null));
  });
  cy.on('dragpan pinchzoom scrollzoom', () => events.onMoved());
  cy.on('viewport', () => {
    events.onView({ zoom: cy.zoom(), pan: cy.pan() });
    clearTimeout(state.timer);
    state.timer = setTimeout(() => fitNames(cy, state), 60);
  });
}

function showScene(cy: Core, state: State, scene: Scene): void {
  state.scene = scene;
  state.small = false;
  const nodes = scene.nodes.map(toNode);
  const known = new Set(nodes.map((node) => node.data.id));
  const lines = scene.lines.filter((line) => known.has(line.from) && known.has(line.to)).map(toEdge);
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...nodes, ...lines]);
  });
  fitNames(cy, state);
}

function toNode(node: SceneNode): ElementDefinition {
  const { id, width, height, label, margin, image } = node;
  const text = label === undefined ? {} : { label };
  const picture = image === undefined ? {} : { image };
  return {
    group: 'nodes',
    data: { id, width, height, margin: margin ?? 0, ...text, ...picture },
    position: { ...node.at },
    classes: node.classes,
  };
}

function toEdge(line: SceneLine): ElementDefinition {
  const bends = toSegments(line.points) ?? {};
  return { group: 'edges', data: { id: line.id, source: line.from, target: line.to, ...bends }, classes: line.classes };
}

function applyEmphasis(cy: Core, emphasis: Emphasis): void {
  const { bright } = emphasis;
  cy.batch(() => {
    cy.elements('.pair, .other').remove();
    cy.elements().removeClass('dim picked near');
    cy.add(emphasis.extra.map(toEdge));
    if (bright !== null) {
      cy.elements('.item, .end, .sign, .tag, .strike, .forums, edge')
        .filter((element) => !bright.has(subject(element.id())) && !emphasis.near.has(element.id()))
        .addClass('dim');
    }
    for (const id of emphasis.picked) cy.getElementById(id).addClass('picked');
    for (const id of emphasis.near) cy.getElementById(id).addClass('near');
  });
}

/** The item that a mark belongs to: tags, signs and strokes step back with their body. */
function subject(id: string): string {
  return id.replace(/^:(?:tag|sign):/, '').replace(/^:strike:(.*):\d+$/, '$1');
}

function fitNames(cy: Core, state: State): void {
  const { scene } = state;
  if (!scene) return;
  const zoom = cy.zoom();
  if (!allReadable(zoom)) {
    state.small = true;
    const kept = smallNames(scene.names, zoom, state.matters);
    cy.batch(() => {
      for (const name of scene.names) resizeName(cy.getElementById(name.id), kept.get(name.id));
      for (const band of scene.bands ?? []) resizeName(cy.getElementById(band.id), bandSize(band, zoom));
      cy.nodes('.tag').addClass('hidden');
    });
  } else if (state.small) {
    state.small = false;
    const named = cy.nodes('.item, .end, .title, .forums, .band');
    cy.batch(() => {
      named.removeClass('hidden-name plate').removeStyle('font-size');
      cy.nodes('.tag').removeClass('hidden');
    });
  }
}

function resizeName(node: CollectionReturnValue, size: number | undefined): void {
  if (size === undefined) node.addClass('hidden-name').removeClass('plate').removeStyle('font-size');
  else node.removeClass('hidden-name').addClass('plate').style('font-size', size);
}

function look(cy: Core, view: Viewport, smooth: boolean): void {
  cy.stop();
  const { zoom, pan } = view;
  if (smooth) void cy.animate({ zoom, pan: { ...pan } }, { duration: MOTION, easing: 'ease-in-out' });
  else cy.viewport({ zoom, pan: { ...pan } });
}

/** Middle of a rectangle. */
export function middle(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}
