import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';

const MOST_HITS = 50;
const LONGEST_TEXT = 200;

/** Search as you type. */
@Resolver()
export class SearchResolver {
  @Query()
  async search(@Args('text') text: string, @Args('first') first: number | null, @Context() ask: Ask) {
    const wanted = first ?? 10;
    if (wanted < 0 || wanted > MOST_HITS) throw badInput(`"first" must be from 0 to ${MOST_HITS}.`);
    if (text.length > LONGEST_TEXT) throw badInput(`"text" may have at most ${LONGEST_TEXT} letters.`);
    const hits = await ask.store.search.find(text, wanted);
    return hits.map(({ id, ...hit }) => ({ ...hit, slug: id }));
  }
}
