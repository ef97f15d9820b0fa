import { useMemo } from 'react';
import { screenMeasure } from '../fonts.js';
import { layOutFocus } from '../layout/focus.js';
import type { FocusPlaces } from '../layout/focus-place.js';
import type { Layout } from '../layout/lay-out.js';
import { readNet } from '../layout/net.js';
import { tileCounties } from '../layout/overview.js';
import type { Palette } from '../palette.js';
import { colouring } from './colours.js';
import { emphasise, NO_EMPHASIS, type Emphasis } from './emphasis.js';
import { focusScene } from './focus-scene.js';
import { mapScene } from './map-scene.js';
import { overviewScene } from './overview-scene.js';
import { ALL_OTHER_LINKS, type MapCanvasProps } from './props.js';
import type { Scene } from './scene.js';
import { linkWords } from './sentences.js';
import type { Parts, Round } from './use-layout.js';
import { innerPane } from './viewport.js';

/** Everything that is to be seen now. */
export interface Picture {
  readonly scene: Scene | null;
  readonly emphasis: Emphasis;
}

const NO_PAIRS: readonly (readonly [string, string])[] = [];

/** Chooses between focus, overview and map, and works out the picture. */
export function useScene(props: MapCanvasProps, parts: Parts, layout: Layout | null, how: How): Picture {
  const map = useMapScene(props, parts, layout);
  const focus = useFocusScene(props, parts, how.round);
  const overview = useOverviewScene(props, parts, how);
  const { selection = null, pairs = NO_PAIRS, linkTypes = ALL_OTHER_LINKS } = props;
  const scene = focus ?? (parts.kind === 'overview' ? overview : map);
  const emphasis = useMemo(
    () => (layout && scene?.kind === 'map' ? emphasise(layout, { selection, pairs, linkTypes }) : NO_EMPHASIS),
    [layout, scene, selection, pairs, linkTypes],
  );
  return { scene, emphasis };
}

/** What the picture depends on besides the properties. */
export interface How {
  readonly round: Round | null;
  readonly palette: Palette;
}

function useColouring(props: MapCanvasProps) {
  const { bodies, areas, themes, colourBy = 'kind' } = props;
  return useMemo(() => colouring(colourBy, bodies, areas, themes ?? []), [bodies, areas, themes, colourBy]);
}

function useMapScene(props: MapCanvasProps, parts: Parts, layout: Layout | null): Scene | null {
  const { findings = 'all', shown = null } = props;
  const colours = useColouring(props);
  return useMemo(() => {
    if (!layout || parts.kind !== 'map') return null;
    return mapScene(layout, { colouring: colours, findings, shown });
  }, [layout, parts.kind, colours, findings, shown]);
}

function useFocusScene(props: MapCanvasProps, parts: Parts, round: Round | null): Scene | null {
  const { focus = null, findings = 'all', sharedMembers, bodies, links, areas } = props;
  const colours = useColouring(props);
  const focused = focus !== null && bodies.some((body) => body.slug === focus);
  const net = useMemo(() => (focused ? readNet({ bodies, links, areas }) : null), [focused, bodies, links, areas]);
  const places = useMemo((): FocusPlaces | null => {
    if (!net || focus === null || !round) return null;
    const pane = innerPane(round.pane);
    return layOutFocus({ net, body: focus, pane, measure: screenMeasure(), words: linkWords, shared: sharedMembers });
  }, [net, focus, round, sharedMembers]);
  return useMemo(() => {
    if (!places || !net || focus === null) return null;
    return focusScene(places, { net, body: focus, colouring: colours, findings });
  }, [places, net, focus, colours, findings]);
}

function useOverviewScene(props: MapCanvasProps, parts: Parts, { round, palette }: How): Scene | null {
  const { findings = 'all', shown = null } = props;
  return useMemo(() => {
    if (parts.kind !== 'overview' || !parts.counties || !round) return null;
    return overviewScene(tileCounties(parts.counties, innerPane(round.pane)), { palette, findings, shown });
  }, [parts, round, palette, findings, shown]);
}
