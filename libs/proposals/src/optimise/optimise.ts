import highsModule from 'highs';
import { liveView } from '@remit/gaps';
import type { Day, Structure } from '@remit/structure';
import { counted, listed, plainWord } from '../names.js';
import type { Operation } from '../operations/all.js';
import { linearProgram, type Aim } from './linear-program.js';
import { buildModel, type Candidate, type LikePair, type Model } from './model.js';
import { goneOf, greedy, newSeats, worthOf, type Limits } from './plan.js';
import type { OptimiserSettings } from './settings.js';

/** What the optimiser is given. All of it may be sent to a thread. */
export interface OptimiserTask {
  readonly structure: Structure;
  readonly asOf: Day;
  readonly tops: readonly string[];
  readonly pairs: readonly LikePair[];
  readonly settings: OptimiserSettings;
}

/** One way to streamline, with every number that it was chosen by. */
export interface OptimiserOption {
  readonly operations: readonly Operation[];
  /** Each coefficient, in hours a year. */
  readonly choices: readonly Candidate[];
  readonly worth: number;
  readonly closures: number;
  /** Hours a year, as the model counts them; the effect measures them again. */
  readonly hoursSaved: number;
  readonly fitLoss: number;
  readonly voiceLoss: number;
  /** Share by which a better choice could at most be better; null where none is known. */
  readonly gap: number | null;
  /** True where the solver found nothing in time and the best next step was taken again and again. */
  readonly stepByStep: boolean;
}

export interface OptimiserResult {
  /** None better in every way than another, fewest closures first. */
  readonly options: readonly OptimiserOption[];
  /** Why there are none, in words. */
  readonly why: string | null;
  readonly considered: number;
  readonly ruledOut: Readonly<Record<string, number>>;
}

/** Limits to what is given to the solver; beyond them, step by step. */
const LARGEST = { bodies: 1500, candidates: 12_000 };
const SECONDS = 10;
const GAP = 0.001;
const POINTS = 5;

type Solver = (
  limits: Limits,
  aim: Aim,
  without?: readonly (readonly Candidate[])[],
) => { chosen: Candidate[]; gap: number } | null;

/** Finds several ways to have fewer bodies doing the same work. Runs until done: give it a thread of its own. */
export async function optimise(
  task: OptimiserTask,
  onProgress: (step: string, done: number, total: number) => void = () => {},
): Promise<OptimiserResult> {
  const { settings } = task;
  const model = buildModel(liveView(task.structure, task.asOf, task.tops), task.pairs, settings);
  const limits: Limits = {
    atLeast: settings.target?.atLeast ?? 0,
    kind: settings.target?.kind ?? null,
    atMost: settings.atMost ?? Infinity,
  };
  const base = { considered: model.candidates.length, ruledOut: model.ruledOut };
  if (model.candidates.length === 0) return { ...base, options: [], why: whyNone(model, limits, 0) };
  const small = model.bodies.size <= LARGEST.bodies && model.candidates.length <= LARGEST.candidates;
  const solve = small ? await solverOf(model) : () => null;
  const most = solve({ ...limits, atLeast: 0 }, 'MOST');
  const attainable = most === null ? null : goneOf(most.chosen, limits.kind);
  if (attainable !== null && attainable < limits.atLeast)
    return { ...base, options: [], why: whyNone(model, limits, attainable) };
  const options = sweep(model, limits, solve, onProgress);
  return { ...base, options, why: options.length === 0 ? 'No merger saves more than it costs.' : null };
}

/** The best choice for several numbers of closures, then second-best ones until there are three. */
function sweep(
  model: Model,
  limits: Limits,
  solve: Solver,
  onProgress: (step: string, done: number, total: number) => void,
): OptimiserOption[] {
  const best = optionFor(model, limits, solve);
  const low = Math.max(1, limits.atLeast);
  const points = Array.from({ length: POINTS - 1 }, (_, i) =>
    Math.round(low + ((best.closures - low) * i) / (POINTS - 1)),
  );
  const found = [best];
  for (const [i, atMost] of [...new Set(points)].entries()) {
    onProgress('weighing options', i + 1, points.length + 1);
    if (atMost < best.closures) found.push(optionFor(model, { ...limits, atMost }, solve));
  }
  for (let tries = 0; tries < 8 && notWorse(found).length < 3; tries += 1) {
    const next = solve(
      limits,
      'WORTH',
      found.map(({ choices }) => choices).filter((one) => one.length > 0),
    );
    if (next === null || next.chosen.length === 0) break;
    found.push(toOption(model, next.chosen, next.gap));
  }
  return notWorse(found.filter(({ choices }) => choices.length > 0)).sort(
    (a, b) => a.closures - b.closures || b.hoursSaved - a.hoursSaved,
  );
}

/** The solver's choice, or the step-by-step one where that is better or the solver has none. */
function optionFor(model: Model, limits: Limits, solve: Solver): OptimiserOption {
  const steps = greedy(model, limits);
  const solved = solve(limits, 'WORTH');
  if (solved === null) return toOption(model, steps, null);
  return toOption(model, solved.chosen, solved.gap);
}

function toOption(model: Model, chosen: readonly Candidate[], gap: number | null): OptimiserOption {
  const choices = [...chosen].sort((a, b) => (a.into + a.body < b.into + b.body ? -1 : 1));
  const seats = [...newSeats(choices)].reduce((all, [body, keys]) => all + keys.size * model.seatHours.get(body)!, 0);
  const total = (of: (one: Candidate) => number) => choices.reduce((all, one) => all + of(one), 0);
  const operations = choices.map(({ body, into }, i): Operation => ({
    id: `optimised-${i + 1}`,
    kind: 'ABSORB',
    reason: null,
    body,
    into,
    takesScope: true,
    takesDuties: false,
  }));
  return {
    operations,
    choices,
    worth: worthOf(model, choices),
    closures: choices.length,
    hoursSaved: total((one) => one.hoursSaved - one.businessKept) - seats,
    fitLoss: total((one) => one.fitLoss),
    voiceLoss: total((one) => one.voiceLoss),
    gap,
    stepByStep: gap === null,
  };
}

/** Options to which no other is at least equal in every way and better in one. */
export function notWorse(options: readonly OptimiserOption[]): OptimiserOption[] {
  const scores = (one: OptimiserOption) => [one.hoursSaved, -one.closures, -one.fitLoss, -one.voiceLoss];
  const distinct = [...new Map(options.map((one) => [JSON.stringify(one.operations), one])).values()];
  const beats = (a: readonly number[], b: readonly number[]) =>
    a.every((value, i) => value >= b[i]! - 1e-9) && a.some((value, i) => value > b[i]! + 1e-9);
  return distinct.filter((one) => !distinct.some((other) => beats(scores(other), scores(one))));
}

/** The package's types describe its CommonJS form; what is imported here is the function itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;
let loaded: ReturnType<typeof loadHighs> | null = null;

async function solverOf(model: Model): Promise<Solver> {
  const highs = await (loaded ??= loadHighs());
  return (limits, aim, without = []) => {
    const text = linearProgram(model, limits, aim, without);
    const solution = highs.solve(text, { time_limit: SECONDS, mip_rel_gap: GAP, output_flag: false });
    const value = (name: string) => {
      const column = solution.Columns[name];
      return column !== undefined && 'Primal' in column ? column.Primal : 0;
    };
    if (solution.Status !== 'Optimal' && solution.Status !== 'Time limit reached') return null;
    const chosen = model.candidates.filter((_one, i) => value(`x${i}`) > 0.5);
    if (solution.Status === 'Optimal') return { chosen, gap: GAP };
    if (goneOf(chosen, limits.kind) < limits.atLeast || chosen.length === 0) return null;
    const bound = highs.solve(text.replace(/\nBinary\n[\s\S]*$/, '\nEnd\n'), {
      time_limit: SECONDS,
      output_flag: false,
    });
    const worth = worthOf(model, chosen);
    return { chosen, gap: Math.max(0, (bound.ObjectiveValue - worth) / Math.max(1, Math.abs(worth))) };
  };
}

/** Why the target cannot be met. */
function whyNone(model: Model, { atLeast, kind, atMost }: Limits, attainable: number): string {
  const word = kind === null ? 'bodies' : kind === 'LSP' ? 'LSPs' : `${plainWord(kind)}s`;
  const all = [...model.bodies.values()].filter((one) => kind === null || one.kind === kind);
  const reasons = Object.entries(model.ruledOut)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([why, count]) => `${why} (${counted(count, 'time')})`);
  const asked = atLeast > 0 ? ` ${atLeast} were asked for.` : '';
  const limit = atMost < atLeast ? ` The form allows no more than ${atMost} bodies to go.` : '';
  const ruled =
    reasons.length === 0 ? ' No other pairs look alike enough.' : ` Mergers were ruled out because ${listed(reasons)}.`;
  return `At most ${attainable} of ${all.length} ${word} can go into others.${asked}${limit}${ruled}`;
}
