import type { SharedMembers } from '../layout/focus-groups.js';
import type { LinkType, MapArea, MapBody, MapLink, MapTheme } from '../model.js';
import type { ColourBy } from './colours.js';
import type { KeptPlans } from './kept-plans.js';
import type { FindingLayer } from './sentences.js';

/** What the map shows and what it tells. Everything that a copied address should bring back is a property. */
export interface MapCanvasProps {
  /** What is drawn, for the map's spoken name. */
  readonly name: string;
  /** The whole structure, filtered or not: filters must not move anything. */
  readonly bodies: readonly MapBody[];
  readonly links: readonly MapLink[];
  readonly areas: readonly MapArea[];
  readonly themes?: readonly MapTheme[];
  /** Bodies that pass the filters; the others stay as faint marks. All when left out. */
  readonly shown?: ReadonlySet<string> | null;
  /** The chosen body. */
  readonly selection?: string | null;
  /** The body that is seen among its neighbours. */
  readonly focus?: string | null;
  /** The county that is open, when there are too many bodies for one picture. */
  readonly county?: string | null;
  /** Ids of boxes that were opened by hand. */
  readonly openBoxes?: readonly string[];
  /** Pairs of a finding, a cluster or a tag, drawn over everything else. */
  readonly pairs?: readonly (readonly [string, string])[];
  readonly findings?: FindingLayer;
  readonly colourBy?: ColourBy;
  /** Kinds of link drawn for the chosen body besides reporting lines; all when left out. */
  readonly linkTypes?: readonly LinkType[];
  /** Bodies that share people with the focused one. */
  readonly sharedMembers?: readonly SharedMembers[];
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** Places kept from earlier visits; read when the map opens. */
  readonly kept?: KeptPlans;
  readonly onSelect?: (slug: string | null) => void;
  readonly onFocus?: (slug: string | null) => void;
  readonly onCounty?: (slug: string | null) => void;
  readonly onOpenBox?: (id: string, open: boolean) => void;
  readonly onSelectLinks?: (links: readonly MapLink[]) => void;
  readonly onKeep?: (plans: KeptPlans) => void;
  /** Speaks to a screen reader. The map has a live region of its own when left out. */
  readonly onAnnounce?: (text: string) => void;
}

/** What a toolbar beside the map can do to it. */
export interface MapHandle {
  zoomIn(): void;
  zoomOut(): void;
  /** Shows everything, opening or shutting boxes so that names can be read. */
  fit(): void;
  /** Packs everything anew; the only thing that moves boxes. */
  tidy(): void;
  /** Puts the keyboard on the map, on a body if given. */
  focus(slug?: string): void;
  /** Brings a body into the window. */
  reveal(slug: string): void;
}

export const ALL_OTHER_LINKS: readonly LinkType[] = [
  'ADVISES',
  'COORDINATES_WITH',
  'COMMISSIONS',
  'FUNDS',
  'SHARES_INFORMATION_WITH',
];
