import type { Area, Body } from '@remit/structure';
import { addBody, blockOf } from './body.js';
import { BOILERPLATE, GENERIC_NAMES, JOBS, TEMPLATES } from './jobs.js';
import type { CountyPlan, Job, Planted, TruePair } from './kinds.js';

const RELATION: Readonly<Record<Planted, TruePair['relation']>> = {
  COPIED: 'DUPLICATE',
  REWORDED: 'DUPLICATE',
  OVERLAPPING: 'OVERLAPPING',
  NESTED: 'NESTED',
  PARALLEL: 'COMPLEMENTARY',
  TEMPLATE_TRAP: 'UNRELATED',
  NAME_TRAP: 'UNRELATED',
  OTHER_WORK: 'UNRELATED',
};

/** Plants pairs whose truth is known: up to `room` new bodies, and pairs of unlike work among the old ones. */
export function plant(plan: CountyPlan, room: number): void {
  const county = plan.draft.bodies.filter((body) => body.areas[0] === plan.county.id && plan.jobs.has(body.id));
  const hosts = plan.random.sample(county, county.length);
  const kinds = [copied, reworded, overlapping, nested, parallel, templateTrap, nameTrap, reworded];
  let left = room;
  for (let n = 0; left >= 2 && hosts.length > 0; n++) {
    const before = plan.draft.bodies.length;
    kinds[n % kinds.length]!(plan, hosts.pop()!);
    left -= plan.draft.bodies.length - before;
  }
  for (let n = 0; n < 6; n++) {
    const [a, b] = plan.random.sample(county, 2);
    if (a && b && plan.jobs.get(a.id) !== plan.jobs.get(b.id)) tell(plan, a.id, b.id, 'OTHER_WORK');
  }
}

function copied(plan: CountyPlan, host: Body): void {
  const twin = another(plan, host, `${host.remit!} ${plan.random.pick(BOILERPLATE)}`, 'Executive');
  tell(plan, host.id, twin.id, 'COPIED');
}

function reworded(plan: CountyPlan, host: Body): void {
  const job = plan.jobs.get(host.id)!;
  const other = job.wordings.find((wording) => !host.remit!.includes(wording))!;
  const twin = another(plan, host, `${other} ${plan.random.pick(BOILERPLATE)}`, 'Task Group');
  tell(plan, host.id, twin.id, 'REWORDED');
}

/** Shares one of two jobs with its host. */
function overlapping(plan: CountyPlan, host: Body): void {
  const job = plan.jobs.get(host.id)!;
  const other = fresh(plan);
  const wording = job.wordings.find((text) => !host.remit!.includes(text))!;
  const body = addBody(plan, {
    ...naming(plan, plan.county, `${other.name} and Partners Board`),
    kind: 'BOARD',
    area: plan.county,
    job: other,
    remit: `${plan.random.pick(other.wordings)} ${wording}`,
    parent: blockOf(plan, other.theme),
  });
  tell(plan, host.id, body.id, 'OVERLAPPING');
}

function nested(plan: CountyPlan, host: Body): void {
  const job = plan.jobs.get(host.id)!;
  const district = plan.random.pick(plan.districts);
  const body = local(plan, job, district, host.id);
  tell(plan, host.id, body.id, 'NESTED');
}

function parallel(plan: CountyPlan): void {
  const job = fresh(plan);
  const [one, two] = plan.random.sample(plan.districts, 2);
  const [a, b] = [local(plan, job, one!, `${one!.id}-lsp`), local(plan, job, two!, `${two!.id}-lsp`)];
  tell(plan, a.id, b.id, 'PARALLEL');
}

function templateTrap(plan: CountyPlan): void {
  const template = plan.random.pick(TEMPLATES);
  const [a, b] = [0, 1].map(() => {
    const job = fresh(plan);
    return addBody(plan, {
      ...naming(plan, plan.county, `${job.name} Strategy Group`),
      kind: 'GROUP',
      area: plan.county,
      job,
      remit: template.replaceAll('{subject}', job.name.toLowerCase()),
      parent: blockOf(plan, job.theme),
    });
  });
  tell(plan, a!.id, b!.id, 'TEMPLATE_TRAP');
}

function nameTrap(plan: CountyPlan): void {
  const name = plan.random.pick(GENERIC_NAMES);
  const [a, b] = [0, 1].map(() => {
    const job = fresh(plan);
    return addBody(plan, {
      ...naming(plan, plan.county, name),
      name,
      kind: 'GROUP',
      area: plan.county,
      job,
      parent: blockOf(plan, job.theme),
    });
  });
  tell(plan, a!.id, b!.id, 'NAME_TRAP');
}

/** A second body with the job of the first. */
function another(plan: CountyPlan, host: Body, remit: string, suffix: string): Body {
  const job = plan.jobs.get(host.id)!;
  const name = `${plan.county.name} ${job.name} ${suffix}`;
  return addBody(plan, {
    ...naming(plan, plan.county, name),
    kind: 'GROUP',
    area: plan.county,
    job,
    remit,
    parent: plan.random.chance(0.5) ? blockOf(plan, job.theme) : `${plan.county.id}-board`,
    ...(plan.random.chance(0.6) ? { seatsFrom: host.id } : {}),
  });
}

function local(plan: CountyPlan, job: Job, district: Area, parent: string): Body {
  return addBody(plan, {
    ...naming(plan, district, `${district.name} ${job.name} Group`),
    kind: 'GROUP',
    area: district,
    job,
    parent,
  });
}

/** A job that no body of the county has yet, while there is one. */
function fresh(plan: CountyPlan): Job {
  const used = new Set([...plan.jobs.values()].map((job) => job.theme));
  const free = JOBS.filter((job) => !used.has(job.theme));
  return plan.random.pick(free.length > 0 ? free : JOBS);
}

function naming(plan: CountyPlan, area: Area, name: string): { id: string; name: string } {
  return { id: `${area.id}-planted-${plan.draft.bodies.length}`, name };
}

function tell(plan: CountyPlan, a: string, b: string, planted: Planted): void {
  plan.truth.push({ a, b, planted, relation: RELATION[planted] });
}
