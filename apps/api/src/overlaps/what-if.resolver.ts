import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { DraftSentence, DroppedPart, FactChange, JointTerms, LeastChange, OverlapDesk } from '@remit/overlaps';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { bodiesOf } from './bodies-of.js';
import { Comparing } from './comparing.js';
import { noSuchBody, slugOfBody } from './wanted-body.js';

const FEWEST = 2;
const MOST = 3;

/** What would change the class of two bodies, and what they would be together. Worked out beside the requests. */
@Resolver('Comparison')
export class WhatIfResolver {
  constructor(private readonly comparing: Comparing) {}

  @ResolveField()
  async leastChange({ a, b }: { readonly a: string; readonly b: string }, _: unknown, ask: Ask) {
    return (await this.#desk(ask)).leastChange(a, b);
  }

  @ResolveField('jointTerms')
  termsOfTwo({ a, b }: { readonly a: string; readonly b: string }, _: unknown, ask: Ask) {
    return this.#terms([a, b], ask);
  }

  @Query()
  async jointTerms(@Args('bodies') given: readonly string[], @Context() ask: Ask): Promise<JointTerms> {
    const slugs = given.map(slugOfBody);
    if (slugs.length < FEWEST || slugs.length > MOST) throw badInput('Choose two or three bodies.');
    if (new Set(slugs).size < slugs.length) throw badInput('A body is named twice.');
    const { bodies } = await ask.day();
    for (const slug of slugs) {
      if ((await bodies.load(slug)) === null) throw badInput(await noSuchBody(ask.store, slug));
    }
    return this.#terms(slugs, ask);
  }

  async #terms(slugs: readonly string[], ask: Ask): Promise<JointTerms> {
    const terms = await (await this.#desk(ask)).jointTerms(slugs);
    if (terms === null) throw badInput('One of them has not begun yet on the day that the structure speaks of.');
    return terms;
  }

  async #desk(ask: Ask): Promise<OverlapDesk> {
    const desk = await this.comparing.desk(await ask.state());
    if (desk === null) throw badInput('Nothing is loaded, so there is nothing to compare.');
    return desk;
  }
}

/** The least change in the words of the API. */
@Resolver('LeastChange')
export class LeastChangeResolver {
  @ResolveField()
  becomes({ becomes }: LeastChange) {
    return becomes === 'NONE' ? null : becomes;
  }
}

/** One fact that would change. */
@Resolver('FactChange')
export class FactChangeResolver {
  @ResolveField()
  async body({ body }: FactChange, _: unknown, ask: Ask) {
    return (await ask.day()).bodies.load(body);
  }

  @ResolveField()
  fact({ fact }: FactChange) {
    return fact.toUpperCase();
  }
}

/** The remits behind a draft. */
@Resolver('JointTerms')
export class JointTermsResolver {
  @ResolveField()
  rows({ diff }: JointTerms) {
    return diff.rows;
  }

  @ResolveField()
  silent({ diff }: JointTerms, _: unknown, ask: Ask) {
    return bodiesOf(ask, diff.silent);
  }
}

/** A sentence of a draft and whose it is. */
@Resolver('DraftSentence')
export class DraftSentenceResolver {
  @ResolveField()
  sources({ sources }: DraftSentence, _: unknown, ask: Ask) {
    return bodiesOf(ask, sources);
  }
}

/** What was left out and whose it is. */
@Resolver('DroppedSentence')
export class DroppedSentenceResolver {
  @ResolveField()
  sources({ sources }: DroppedPart, _: unknown, ask: Ask) {
    return bodiesOf(ask, sources);
  }
}

/** Who says a sentence. */
@Resolver('SaidBy')
export class SaidByResolver {
  @ResolveField()
  async body({ body }: { readonly body: string }, _: unknown, ask: Ask) {
    return (await ask.day()).bodies.load(body);
  }
}
