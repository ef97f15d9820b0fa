import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Fragmentation, Heatmap, HeatmapCell } from '@remit/overlaps';
import { badInput } from '../endpoint/bad-input.js';
import { globalId } from '../endpoint/global-id.js';
import type { Ask } from '../structure/ask.js';
import { bodiesOf } from './bodies-of.js';
import { Heatmaps } from './heatmaps.js';

/** Themes without a lead, and who works on what and where. */
@Resolver()
export class CellsResolver {
  constructor(private readonly heatmaps: Heatmaps) {}

  @Query()
  fragmentations(@Context() ask: Ask) {
    return ask.store.findings.fragmentations();
  }

  @Query()
  fragmentation(@Args('slug') slug: string, @Context() ask: Ask) {
    return ask.store.findings.fragmentation(slug);
  }

  @Query()
  async heatmap(@Args('within') within: string | null, @Context() ask: Ask): Promise<Heatmap | null> {
    const state = await ask.state();
    if (state === null) return null;
    const heatmap = await this.heatmaps.of(state, within ?? null);
    if (heatmap === null) throw badInput(`There is no area called "${within}".`);
    return heatmap;
  }

  @Query()
  async heatmapCell(@Args('theme') theme: string, @Args('area') area: string, @Context() ask: Ask) {
    const heatmap = await this.heatmap(area, ask);
    const cell = heatmap?.cells.find((one) => one.theme === theme && one.area === area);
    if (heatmap !== null && cell === undefined) throw badInput(`There is no theme called "${theme}".`);
    return cell ?? null;
  }
}

/** Who and where a theme without a lead concerns. */
@Resolver('Fragmentation')
export class FragmentationResolver {
  @ResolveField()
  id(found: Fragmentation) {
    return globalId('Fragmentation', found.id);
  }

  @ResolveField()
  slug(found: Fragmentation) {
    return found.id;
  }

  @ResolveField()
  async theme(found: Fragmentation, _: unknown, ask: Ask) {
    return (await ask.map(await ask.day())).themes.get(found.theme);
  }

  @ResolveField()
  async area(found: Fragmentation, _: unknown, ask: Ask) {
    return (await ask.map(await ask.day())).areas.get(found.area);
  }

  @ResolveField()
  bodies(found: Fragmentation, _: unknown, ask: Ask) {
    return bodiesOf(ask, found.bodies);
  }

  @ResolveField()
  groups(found: Fragmentation, _: unknown, ask: Ask) {
    return Promise.all(found.groups.map((group) => bodiesOf(ask, group)));
  }
}

/** Rows and columns of the heatmap. */
@Resolver('Heatmap')
export class HeatmapResolver {
  @ResolveField()
  async within({ within }: Heatmap, _: unknown, ask: Ask) {
    return within === null ? null : (await ask.map(await ask.day())).areas.get(within);
  }

  @ResolveField()
  async themes({ themes }: Heatmap, _: unknown, ask: Ask) {
    const known = (await ask.map(await ask.day())).themes;
    return themes.map(({ theme, depth }) => ({ theme: known.get(theme), depth }));
  }

  @ResolveField()
  async areas({ areas }: Heatmap, _: unknown, ask: Ask) {
    const known = (await ask.map(await ask.day())).areas;
    return areas.map((area) => known.get(area));
  }

  @ResolveField()
  unplaced({ unplaced }: Heatmap, _: unknown, ask: Ask) {
    return bodiesOf(ask, unplaced);
  }
}

/** The bodies of a cell. */
@Resolver('HeatmapCell')
export class HeatmapCellResolver {
  @ResolveField()
  bodyCount(cell: HeatmapCell) {
    return cell.bodies.length;
  }

  @ResolveField()
  inPartCount(cell: HeatmapCell) {
    return cell.inPart.length;
  }

  @ResolveField()
  bodies(cell: HeatmapCell, _: unknown, ask: Ask) {
    return bodiesOf(ask, cell.bodies);
  }

  @ResolveField()
  inPart(cell: HeatmapCell, _: unknown, ask: Ask) {
    return bodiesOf(ask, cell.inPart);
  }
}
