import type { Candidate, Model } from './model.js';
import type { Limits } from './plan.js';

/** What is asked of the solver: the best worth, or as many bodies gone as can be. */
export type Aim = 'WORTH' | 'MOST';

/** The model in the text form that HiGHS reads. `without` are choices that may not come again. */
export function linearProgram(
  model: Model,
  limits: Limits,
  aim: Aim,
  without: readonly (readonly Candidate[])[] = [],
): string {
  const { candidates } = model;
  const x = (index: number) => `x${index}`;
  const stays = new Map(
    [...new Set(candidates.flatMap(({ body, into }) => [body, into]))].map((id, index) => [id, `s${index}`]),
  );
  const seats = seatVariables(candidates);
  const worth = [
    ...candidates.map(({ gain }, i) => term(gain, x(i))),
    ...[...seats].map(([key, name]) => term(-model.seatHours.get(key.split('|')[0]!)!, name)),
  ];
  const rows = [
    ...constraints(model, stays, seats),
    ...limitRows(candidates, limits),
    ...without.map(
      (chosen) => `${chosen.map((one) => x(candidates.indexOf(one))).join(' + ')} <= ${chosen.length - 1}`,
    ),
  ];
  const objective =
    aim === 'WORTH'
      ? worth
      : candidates
          .filter((one) => limits.kind === null || one.kind === limits.kind)
          .map((one) => `+ 1 ${x(candidates.indexOf(one))}`);
  const binary = [...candidates.map((_one, i) => x(i)), ...stays.values()];
  return written(objective, rows, [...seats.values()], binary);
}

/** What holds of every choice, whatever is asked. */
function constraints(model: Model, stays: ReadonlyMap<string, string>, seats: ReadonlyMap<string, string>): string[] {
  const { candidates } = model;
  return [
    ...onceEach(candidates, stays),
    ...candidates.map(({ into }, i) => `x${i} - ${stays.get(into)!} <= 0`),
    ...coherence(model, stays),
    ...candidates.flatMap(({ into, seats: keys }, i) =>
      keys.map((key) => `x${i} - ${seats.get(`${into}|${key}`)!} <= 0`),
    ),
    ...roomRows(model, seats),
  ];
}

function written(
  objective: readonly string[],
  rows: readonly string[],
  shares: readonly string[],
  binary: readonly string[],
): string {
  const bounds = shares.map((name) => `0 <= ${name} <= 1`);
  const numbered = rows.map((row, i) => ` r${i}: ${row}`);
  const head = ['Maximize', ` obj: ${objective.join(' ')}`, 'Subject To', ...numbered];
  return [...head, 'Bounds', ...bounds, 'Binary', ...binary, 'End', ''].join('\n');
}

const term = (value: number, name: string) => `${value < 0 ? '-' : '+'} ${Math.abs(value).toFixed(6)} ${name}`;

function seatVariables(candidates: readonly Candidate[]): Map<string, string> {
  const keys = [...new Set(candidates.flatMap(({ into, seats }) => seats.map((key) => `${into}|${key}`)))];
  return new Map(keys.map((key, index) => [key, `u${index}`]));
}

/** Every body stays, or goes into exactly one other. */
function onceEach(candidates: readonly Candidate[], stays: ReadonlyMap<string, string>): string[] {
  const ways = new Map<string, string[]>([...stays.keys()].map((id) => [id, []]));
  candidates.forEach(({ body }, i) => ways.get(body)!.push(`x${i}`));
  return [...ways].map(([id, names]) => `${[stays.get(id)!, ...names].join(' + ')} = 1`);
}

/** Two bodies that are not alike never go into the same third. */
function coherence({ candidates, alike }: Model, stays: ReadonlyMap<string, string>): string[] {
  const into = new Map<string, number[]>();
  candidates.forEach((one, i) => into.set(one.into, [...(into.get(one.into) ?? []), i]));
  return [...into].flatMap(([id, all]) =>
    all.flatMap((a, at) =>
      all
        .slice(at + 1)
        .flatMap((b) =>
          alike.has(`${candidates[a]!.body} ${candidates[b]!.body}`) ? [] : [`x${a} + x${b} - ${stays.get(id)!} <= 0`],
        ),
    ),
  );
}

function roomRows({ room }: Model, seats: ReadonlyMap<string, string>): string[] {
  const by = new Map<string, string[]>();
  for (const [key, name] of seats) by.set(key.split('|')[0]!, [...(by.get(key.split('|')[0]!) ?? []), name]);
  return [...by].map(([body, names]) => `${names.join(' + ')} <= ${room.get(body)!}`);
}

function limitRows(candidates: readonly Candidate[], { atLeast, kind, atMost }: Limits): string[] {
  const names = (which: (one: Candidate) => boolean) => candidates.flatMap((one, i) => (which(one) ? [`x${i}`] : []));
  const all = names(() => true);
  const counting = names((one) => kind === null || one.kind === kind);
  return [
    ...(Number.isFinite(atMost) && all.length > 0 ? [`${all.join(' + ')} <= ${atMost}`] : []),
    ...(atLeast > 0 && counting.length > 0 ? [`${counting.join(' + ')} >= ${atLeast}`] : []),
  ];
}
