import type { Area, BodyKind } from '@remit/structure';
import { addBody, addLink, blockOf } from './body.js';
import { addFollowUp } from './follow-up.js';
import { BROAD_THEMES, JOBS } from './jobs.js';
import type { CountyOrder, CountyPlan, Job } from './kinds.js';
import { addPartners } from './partners.js';
import { plant } from './plant.js';

const FIRST = [
  'Ald',
  'Bren',
  'Cald',
  'Dun',
  'Elm',
  'Fen',
  'Gard',
  'Hal',
  'Ing',
  'Kel',
  'Lang',
  'Mar',
  'Nor',
  'Oak',
  'Pen',
  'Rav',
  'Sel',
  'Thorn',
];
const LAST = ['shire', 'sex', 'land', 'mark', 'dale', 'moor'];
const DISTRICT = ['ford', 'bury', 'wick', 'stone', 'combe', 'ley', 'ton', 'borough'];

/** Adds one county of about sixty bodies, with the faults that real ones have. */
export function addCounty(order: CountyOrder): void {
  const made = { partners: [], people: new Map(), seats: new Map(), linked: new Set(), jobs: new Map() };
  const plan = { ...places(order), ...made } as CountyPlan;
  addPartners(plan);
  const spine = addSpine(plan);
  const room = Math.max(0, order.size - spine);
  const plantedRoom = order.options.planted === false ? 0 : Math.min(10, Math.floor(room / 3));
  const jobs = order.random.sample(JOBS, JOBS.length);
  const county = Math.min(Math.ceil((room - plantedRoom) * 0.65), 24);
  jobs.slice(0, county).forEach((job) => addJobBody(plan, job, plan.county));
  for (let n = county; n < room - plantedRoom; n++) {
    addJobBody(plan, jobs[n % jobs.length]!, plan.districts[Math.floor(n / jobs.length + n) % plan.districts.length]!);
  }
  if (plantedRoom > 0) plant(plan, plantedRoom);
  addFollowUp(plan);
}

function places(order: CountyOrder): Pick<CountyPlan, keyof CountyOrder | 'county' | 'districts' | 'localities'> {
  const { draft, index } = order;
  const name = `${FIRST[index % FIRST.length]!}${LAST[Math.floor(index / FIRST.length) % LAST.length]!}${index >= 108 ? ` ${index}` : ''}`;
  const county: Area = { id: `c${index}`, name, level: 'COUNTY', within: 'region', gssCode: null };
  const districts = [0, 1, 2, 3, 4].map((n): Area => {
    const stem = `${FIRST[(index * 5 + n * 7 + 3) % FIRST.length]!}${DISTRICT[(index + n * 3) % DISTRICT.length]!}`;
    return {
      id: `c${index}-d${n}`,
      name: `${stem} ${['Vale', 'Forest', 'Heath', 'Bridge', 'Wold'][n]!} (${name})`,
      level: 'DISTRICT',
      within: county.id,
      gssCode: null,
    };
  });
  const localities = districts.flatMap((district) =>
    ['North', 'South', 'Central'].map((side): Area => {
      return {
        id: `${district.id}-${side.toLowerCase()}`,
        name: `${district.name} ${side}`,
        level: 'LOCALITY',
        within: district.id,
        gssCode: null,
      };
    }),
  );
  draft.areas.push(county, ...districts, ...localities);
  return { ...order, county, districts, localities };
}

/** The board, its blocks, the district partnerships and their forums; returns how many bodies that makes. */
function addSpine(plan: CountyPlan): number {
  const { county } = plan;
  const start = plan.draft.bodies.length;
  const remit =
    'Brings the public services of the county together to agree a vision and priorities and to decide how reward grant is used.';
  addBody(plan, {
    id: `${county.id}-board`,
    name: `${county.name} Public Service Board`,
    kind: 'BOARD',
    area: county,
    remit,
  });
  for (let n = 0; n < 5; n++) addBlock(plan, n);
  for (const district of plan.districts) addLsp(plan, district);
  for (const locality of plan.localities.slice(0, Math.max(0, Math.min(12, plan.size - 30)))) {
    const remit =
      'Residents raise local problems with councillors, police and health services and agree what to put right first.';
    const parent = `${locality.within!}-lsp`;
    addBody(plan, {
      id: `${locality.id}-forum`,
      name: `${locality.name} Community Forum`,
      kind: 'FORUM',
      area: locality,
      remit,
      parent,
    });
  }
  return plan.draft.bodies.length - start;
}

function addBlock(plan: CountyPlan, n: number): void {
  const { county } = plan;
  const theme = Object.keys(BROAD_THEMES)[n]!;
  const name = `${theme[0]!.toUpperCase()}${theme.slice(1)} Block`;
  const remit = `Directs the partners' programme for ${theme} and holds its groups to account for the county's targets.`;
  addBody(plan, {
    id: `${county.id}-block-${n}`,
    name,
    kind: 'BLOCK',
    area: county,
    remit,
    theme,
    parent: `${county.id}-board`,
  });
}

function addLsp(plan: CountyPlan, district: Area): void {
  const remit = `The local strategic partnership of ${district.name} prepares the community strategy of the district and joins up local services.`;
  addBody(plan, {
    id: `${district.id}-lsp`,
    name: `${district.name} Strategic Partnership`,
    kind: 'LSP',
    area: district,
    remit,
  });
  if (plan.random.chance(0.8)) addLink(plan, `${district.id}-lsp`, `${plan.county.id}-board`, 'COORDINATES_WITH');
}

function addJobBody(plan: CountyPlan, job: Job, area: Area): void {
  const district = area.id !== plan.county.id;
  const kind: BodyKind = !district && plan.random.chance(0.35) ? 'BOARD' : 'GROUP';
  const name = `${area.name} ${job.name} ${plan.random.pick(kind === 'BOARD' ? ['Board', 'Partnership'] : ['Group', 'Steering Group', 'Theme Group'])}`;
  const id = `${area.id}-${job.theme}-${plan.draft.bodies.length}`;
  addBody(plan, { id, name, kind, area, job, parent: district ? `${area.id}-lsp` : blockOf(plan, job.theme) });
}
