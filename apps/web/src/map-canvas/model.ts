/** What a body is, from the widest remit to the narrowest. */
export type BodyKind = 'BOARD' | 'BLOCK' | 'LSP' | 'FORUM' | 'GROUP';
export type BodyStatus = 'ACTIVE' | 'PROPOSED' | 'DORMANT' | 'CLOSED';
export type AreaLevel = 'NATIONAL' | 'REGION' | 'COUNTY' | 'DISTRICT' | 'LOCALITY' | 'WARD' | 'PARISH';
export type LinkType =
  'REPORTS_TO' | 'ADVISES' | 'COORDINATES_WITH' | 'COMMISSIONS' | 'FUNDS' | 'SHARES_INFORMATION_WITH';

/** A body as the map needs it: the fields of the API's `MapBody`, and nothing of how they were fetched. */
export interface MapBody {
  readonly slug: string;
  readonly name: string;
  readonly shortName?: string | null;
  readonly kind: BodyKind;
  readonly status?: BodyStatus | null;
  /** True when the body counts on the day shown. */
  readonly live: boolean;
  readonly themes: readonly string[];
  /** Area slugs; the first decides where a body of several areas is drawn. */
  readonly areas: readonly string[];
  readonly sectors: readonly string[];
  readonly seats: number;
  readonly overlapCount: number;
  readonly gapCount: number;
}

/** A live link by the slugs of its ends. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

/** A place and the larger place it lies in. */
export interface MapArea {
  readonly slug: string;
  readonly name: string;
  readonly level?: AreaLevel | null;
  readonly within?: { readonly slug: string } | null;
}

/** A subject and the broader subject it belongs to. */
export interface MapTheme {
  readonly slug: string;
  readonly name: string;
  readonly broader?: { readonly slug: string } | null;
}

/** Everything that is drawn. */
export interface MapData {
  readonly bodies: readonly MapBody[];
  readonly links: readonly MapLink[];
  readonly areas: readonly MapArea[];
}

/** The room that the picture has on the screen, in CSS pixels. */
export interface Pane {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** Width of one line of text in pixels at zoom 1: 13 px, or 15 px bold. */
export type Measure = (text: string, bold: boolean) => number;
