import { useEffect, useMemo, useRef, useState } from 'react';
import { screenMeasure } from '../fonts.js';
import { layOut, type Layout } from '../layout/lay-out.js';
import { countyData, MOST_AT_ONCE, readCounties, type County } from '../layout/overview.js';
import { readSheet } from '../layout/sheet.js';
import type { Level } from '../layout/shown.js';
import type { MapData, Pane } from '../model.js';
import { withPlan, type KeptPlans } from './kept-plans.js';
import type { MapCanvasProps } from './props.js';
import { innerPane } from './viewport.js';

/** When the map was last asked to choose how much is open, and whether it may pack anew. */
export interface Round {
  readonly number: number;
  readonly repack: boolean;
  readonly pane: Pane;
}

/** The structure in the parts that are drawn at once. */
export interface Parts {
  readonly data: MapData;
  /** Null when the structure is small enough for one picture. */
  readonly counties: readonly County[] | null;
  readonly kind: 'map' | 'overview';
}

/** Decides whether counties are shown as tiles, and picks the open county's part. */
export function useParts(props: MapCanvasProps): Parts {
  const { bodies, links, areas, county = null } = props;
  const data = useMemo(() => ({ bodies, links, areas }), [bodies, links, areas]);
  const counties = useMemo(() => {
    const found = data.bodies.length > MOST_AT_ONCE ? readCounties(data) : [];
    return found.length > 1 ? found : null;
  }, [data]);
  return useMemo(() => {
    const open = counties?.find((one) => one.slug === county);
    if (open) return { data: countyData(data, open), counties, kind: 'map' };
    return { data, counties, kind: counties ? 'overview' : 'map' };
  }, [data, counties, county]);
}

interface Memory {
  plans: KeptPlans;
  chosen: { round: number; part: string; level: Level } | null;
}

/** The laid-out map of the open part. The level is chosen when a round or a part begins and then stays. */
export function useLayout(props: MapCanvasProps, parts: Parts, round: Round | null): Layout | null {
  const memory = useRef<Memory>({ plans: props.kept ?? {}, chosen: null });
  const part = props.county ?? '';
  const open = (props.openBoxes ?? []).join('\n');
  const { shown = null } = props;
  const sheet = useMemo(() => (parts.kind === 'map' ? readSheet(parts.data) : null), [parts]);
  const layout = useMemo(() => {
    if (!sheet || !round) return null;
    const { chosen, plans } = memory.current;
    const same = chosen?.round === round.number && chosen.part === part;
    const made = layOut({
      sheet,
      pane: innerPane(round.pane),
      measure: screenMeasure(),
      kept: round.repack && !same ? [] : (plans[part] ?? []),
      level: same ? chosen.level : undefined,
      openBoxes: new Set(open === '' ? [] : open.split('\n')),
      matters: shown ? (id) => shown.has(id) : undefined,
    });
    memory.current.chosen = { round: round.number, part, level: made.level };
    // What a filter brings forward in cut boxes is not kept.
    if (!shown) memory.current.plans = { ...plans, [part]: withPlan(plans[part] ?? [], made.plan) };
    return made;
  }, [sheet, round, part, open, shown]);
  const { onKeep } = props;
  const plan = layout?.plan;
  useEffect(() => {
    if (plan) onKeep?.(memory.current.plans);
  }, [plan, onKeep]);
  return layout;
}

/** Size of an element, followed as it changes; null before it is known. */
export function usePane(element: HTMLElement | null): Pane | null {
  const [pane, setPane] = useState<Pane | null>(null);
  useEffect(() => {
    if (!element) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setPane((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [element]);
  return pane;
}
