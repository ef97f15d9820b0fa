import { statSync } from 'node:fs';

/**
 * The order of spec files: one with a browser, one without, in turn, so that two workers seldom drive two browsers at once on
 * two cores; of each kind the largest first, so that no long one is left over for the end.
 */
export default class Sequencer {
  sort(tests) {
    const bySize = [...tests].sort((one, other) => statSync(other.path).size - statSync(one.path).size);
    const browser = bySize.filter(({ path }) => path.endsWith('.web-spec.ts'));
    const others = bySize.filter((one) => !browser.includes(one));
    return others.flatMap((one, at) => [...browser.slice(at, at + 1), one]).concat(browser.slice(others.length));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
