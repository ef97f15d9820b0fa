import type { Job } from './kinds.js';

/** Jobs of bodies that work for places: safety, economy, environment, homes, communities, support. */
export const PLACES_JOBS: readonly Job[] = [
  {
    theme: 'burglary',
    name: 'Acquisitive Crime',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Reduces burglary and vehicle theft. Shares intelligence on prolific offenders and fits locks for victims.',
      'Targets those who break into homes and steal cars, marks property on estates with most thefts and secures doors after a break-in.',
      'Directs joint operations against persistent thieves and advises householders how to protect their belongings.',
    ],
  },
  {
    theme: 'domestic-abuse',
    name: 'Domestic Abuse',
    functions: ['COORDINATES', 'COMMISSIONS'],
    wordings: [
      'Coordinates help for victims of domestic abuse. Commissions refuges and advocates and runs programmes for perpetrators.',
      'Plans safe housing, outreach and court support for women and men who are hurt by a partner, and works with those who do the harm.',
      'Oversees the response to violence in the home: risk conferences, specialist advisers, places of refuge and awareness in schools.',
    ],
  },
  {
    theme: 'anti-social-behaviour',
    name: 'Anti-Social Behaviour',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Tackles nuisance, vandalism and noisy neighbours. Decides on warnings, contracts and orders case by case.',
      'Deals with rowdiness and damage in public places, agreeing which agency leads on each complaint and when to go to court.',
      'Reviews repeat complaints about disorder every fortnight and uses injunctions, mediation and diversion for young people.',
    ],
  },
  {
    theme: 'drugs-alcohol',
    name: 'Drug and Alcohol',
    functions: ['COMMISSIONS', 'COORDINATES'],
    wordings: [
      'Commissions treatment for drug and alcohol misuse and prevents harm from drinking.',
      'Buys detoxification, needle exchange and recovery support for addicted people, and works with licensees on sensible hours.',
      'Plans services that bring heroin users and dependent drinkers into treatment and keep them well afterwards.',
    ],
  },
  {
    theme: 'road-safety',
    name: 'Road Safety',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Cuts deaths and injuries on the roads through engineering, speed cameras and training of young drivers.',
      'Analyses collisions, treats dangerous junctions and teaches motorcyclists and novices to drive within limits.',
      'Runs campaigns against speeding and seat-belt offences and reviews every fatal crash.',
    ],
  },
  {
    theme: 'emergency-planning',
    name: 'Resilience',
    functions: ['COORDINATES', 'SHARES_INFORMATION'],
    wordings: [
      'Prepares for emergencies. Keeps the risk register, exercises plans for flood and pandemic and warns the public.',
      'Makes ready for disasters: rehearses the response to high water, disease and industrial accidents, and tests communications between services.',
      'Brings category one responders together to assess civil risks and write joint plans for recovery.',
    ],
  },
  {
    theme: 'employment',
    name: 'Employment Support',
    functions: ['COORDINATES', 'COMMISSIONS'],
    wordings: [
      'Helps unemployed people into work. Coordinates job clubs, subsidised placements and advice for those on long-term benefits.',
      'Reduces worklessness: outreach in estates where most claim out-of-work benefits, work trials with employers and help with childcare costs.',
      'Plans routes to jobs for residents who have been without work for over six months, and tracks how many stay employed.',
    ],
  },
  {
    theme: 'business-support',
    name: 'Enterprise',
    functions: ['DELIVERS', 'ADVISES'],
    wordings: [
      'Supports new and growing firms with grants, workspace and mentors.',
      'Encourages start-ups: advice for first-time entrepreneurs, incubator units and small loans.',
      'Gives growing companies access to finance and export guidance, and wins inward investment.',
    ],
  },
  {
    theme: 'tourism',
    name: 'Visitor Economy',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Promotes the area to visitors and improves signs, guides and events.',
      'Attracts tourists to heritage sites and countryside, markets hotels and trains attraction staff.',
      'Raises what day-trippers and overnight guests spend through festivals and a shared booking site.',
    ],
  },
  {
    theme: 'town-centres',
    name: 'Town Centre',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Revives the high street: markets, empty shops, lighting and parking.',
      'Brings trade back to shopping streets by filling vacant premises and improving the public realm.',
      'Works with retailers on footfall, stalls and evening economy, and manages the improvement district levy.',
    ],
  },
  {
    theme: 'waste',
    name: 'Waste',
    functions: ['DECIDES', 'COORDINATES'],
    wordings: [
      'Plans waste collection and disposal. Increases recycling and composting and reduces landfill.',
      'Agrees joint contracts for refuse, recovers energy from what cannot be recycled and runs household tips.',
      'Sets the municipal waste strategy and measures tonnage, kerbside sorting and fly-tipping.',
    ],
  },
  {
    theme: 'carbon',
    name: 'Climate Change',
    functions: ['COORDINATES', 'ADVISES'],
    wordings: [
      'Cuts carbon emissions from public buildings, transport and homes, and prepares for hotter summers.',
      'Leads the response to global warming: insulation, renewable power, low-carbon fleets and adaptation to heat and drought.',
      'Measures greenhouse gases from partner estates each year and funds schemes that save energy.',
    ],
  },
  {
    theme: 'biodiversity',
    name: 'Nature',
    functions: ['ADVISES', 'DELIVERS'],
    wordings: [
      'Protects wildlife sites, hedgerows and rivers and guides habitat recovery.',
      'Restores meadows, wetlands and woodland and records rare species.',
      'Advises planners on nature conservation and plants trees with landowners.',
    ],
  },
  {
    theme: 'affordable-housing',
    name: 'Affordable Housing',
    functions: ['COORDINATES', 'COMMISSIONS'],
    wordings: [
      'Increases the supply of affordable homes. Finds sites, agrees tenure and bids for grant with housing associations.',
      'Gets more low-cost houses built for rent and shared ownership by pooling public land and developer contributions.',
      'Plans new social housing, assesses need in each settlement and manages the joint waiting list.',
    ],
  },
  {
    theme: 'homelessness',
    name: 'Homelessness',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Prevents homelessness and helps rough sleepers off the streets.',
      'Gives advice to households about to lose their home, runs night shelters and finds move-on tenancies.',
      'Counts people sleeping rough, pays rent deposits and works with landlords to stop evictions.',
    ],
  },
  {
    theme: 'transport',
    name: 'Public Transport',
    functions: ['ADVISES', 'COORDINATES'],
    wordings: [
      'Improves bus and rail services and fares for passengers.',
      'Coordinates timetables, real-time information and smart tickets between operators.',
      'Presses for better trains and secures subsidised routes where commercial buses have been withdrawn.',
    ],
  },
  {
    theme: 'rural',
    name: 'Rural Services',
    functions: ['ADVISES', 'CONSULTS'],
    wordings: [
      'Keeps services within reach of villages: shops, post offices, halls and broadband.',
      'Speaks for remote parishes on access to doctors, fuel costs and fast internet.',
      'Supports community transport and village halls so that country people are not cut off.',
    ],
  },
  {
    theme: 'volunteering',
    name: 'Voluntary Sector',
    functions: ['CONSULTS', 'ADVISES'],
    wordings: [
      'Represents voluntary organisations and negotiates grants and the compact.',
      'Gives charities a common voice with funders, encourages volunteering and trains trustees.',
      'Monitors how public bodies fund and consult community groups and supports those that are small.',
    ],
  },
  {
    theme: 'cohesion',
    name: 'Community Cohesion',
    functions: ['CONSULTS', 'COORDINATES'],
    wordings: [
      'Builds good relations between communities, welcomes newcomers and reduces hate crime.',
      'Brings faiths and minorities together, monitors tensions and supports people attacked for who they are.',
      'Promotes equality and integration, with English classes for migrants and reporting centres for racist incidents.',
    ],
  },
  {
    theme: 'culture',
    name: 'Arts and Culture',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Runs museums, festivals and public art and widens who takes part.',
      'Funds theatres, galleries and local artists and opens collections to schools.',
      'Plans a shared programme of concerts and exhibitions and cares for archives.',
    ],
  },
  {
    theme: 'data',
    name: 'Research and Intelligence',
    functions: ['SHARES_INFORMATION', 'ADVISES'],
    wordings: [
      'Collects statistics about the population and publishes profiles of every ward.',
      'Runs the shared observatory: surveys, forecasts, maps and needs assessments for all partners.',
      'Analyses demographic and economic figures so that plans rest on the same evidence.',
    ],
  },
  {
    theme: 'procurement',
    name: 'Shared Services',
    functions: ['DECIDES', 'COORDINATES'],
    wordings: [
      'Buys goods together and shares back-office services to save money.',
      'Merges payroll, legal advice and vehicle fleets of the councils and lets joint contracts.',
      'Finds savings from common suppliers, pooled estates and one computer network.',
    ],
  },
];
