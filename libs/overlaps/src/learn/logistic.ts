/** What is learnt from: the parameters that an example touches, with how much it counts and what is known before. */
export interface Observation {
  /** Positions of the parameters. */
  readonly at: readonly number[];
  /** Their values, in the same order. */
  readonly by: readonly number[];
  /** Log-odds before learning. */
  readonly offset: number;
  readonly alike: boolean;
  readonly weight: number;
}

const MOST_STEPS = 60;
const SMALL_STEP = 1e-10;
const HALVINGS = 30;

/**
 * Logistic regression drawn towards zero: the parameters that make what people said most likely, when each is believed
 * beforehand to be about 0, give or take its spread. Newton's method; the answer is the only minimum there is.
 * @param spreads standard deviation of each parameter's belief; 0 holds it at 0
 */
export function fitLogistic(observations: readonly Observation[], spreads: readonly number[]): Float64Array {
  const precision = Float64Array.from(spreads, (spread) => (spread > 0 ? 1 / (spread * spread) : 0));
  const free = spreads.map((spread) => spread > 0);
  let found: Float64Array = new Float64Array(spreads.length);
  let loss = lossOf(observations, precision, found);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = newtonMove(observations, precision, free, found);
    let share = 1;
    for (let halving = 0; halving < HALVINGS; halving += 1, share /= 2) {
      const tried = found.map((value, i) => value - share * move[i]!);
      const lossTried = lossOf(observations, precision, tried);
      if (lossTried > loss) continue;
      found = tried;
      loss = lossTried;
      break;
    }
    if (move.reduce((most, value) => Math.max(most, Math.abs(value)), 0) * share < SMALL_STEP) break;
  }
  return found;
}

/** Log-odds of an observation under given parameters. */
export function logOdds({ at, by, offset }: Observation, parameters: ArrayLike<number>): number {
  return at.reduce((sum, parameter, i) => sum + parameters[parameter]! * by[i]!, offset);
}

/** What a probability costs when the truth is known: the negative logarithm of what was given to it. Never infinite. */
export function logLoss(odds: number, alike: boolean): number {
  const signed = alike ? -odds : odds;
  return signed > 30 ? signed : Math.log1p(Math.exp(signed));
}

function lossOf(observations: readonly Observation[], precision: Float64Array, parameters: Float64Array): number {
  let loss = 0;
  for (const one of observations) loss += one.weight * logLoss(logOdds(one, parameters), one.alike);
  return parameters.reduce((sum, value, i) => sum + (precision[i]! * value * value) / 2, loss);
}

function newtonMove(
  observations: readonly Observation[],
  precision: Float64Array,
  free: readonly boolean[],
  parameters: Float64Array,
): Float64Array {
  const size = parameters.length;
  const slope = parameters.map((value, i) => precision[i]! * value);
  const bend = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) bend[i * size + i] = free[i] ? precision[i]! : 1;
  for (const one of observations) {
    const chance = 1 / (1 + Math.exp(-logOdds(one, parameters)));
    const miss = one.weight * (chance - (one.alike ? 1 : 0));
    const curve = one.weight * chance * (1 - chance);
    one.at.forEach((p, i) => {
      if (!free[p]) return;
      slope[p]! += miss * one.by[i]!;
      one.at.forEach((q, j) => {
        if (free[q]) bend[p * size + q]! += curve * one.by[i]! * one.by[j]!;
      });
    });
  }
  return solve(bend, slope);
}

/** Solves a symmetric positive system by Cholesky's method. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / lower[j * size + j]!;
    }
  }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = right[i]!;
    for (let k = 0; k < i; k += 1) sum -= lower[i * size + k]! * half[k]!;
    half[i] = sum / lower[i * size + i]!;
  }
  const result = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = half[i]!;
    for (let k = i + 1; k < size; k += 1) sum -= lower[k * size + i]! * result[k]!;
    result[i] = sum / lower[i * size + i]!;
  }
  return result;
}
