// Property tests draw the same examples in every run, so that a run can be repeated. REMIT_SEED draws others: a number, or "random".
import fc from 'fast-check';

const asked = process.env.REMIT_SEED ?? '20100305';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
