import type { Job } from './kinds.js';

/** More jobs of bodies that work for people, safety and the economy, four wordings each, written apart from one another. */
export const MORE_PEOPLE_JOBS: readonly Job[] = [
  {
    theme: 'youth-justice',
    name: 'Youth Justice',
    functions: ['DECIDES', 'SCRUTINISES'],
    wordings: [
      'Keeps children out of court where it can and supervises those who are sentenced. Watches first-time entrants and reoffending rates.',
      'Manages the team that works with ten to seventeen year olds who break the law, from reprimand to custody and resettlement.',
      'Oversees referral panels, reparation schemes and bail support for juveniles, and how many of them offend again.',
      'Answers to the national board for the way young offenders are assessed, sentenced in the community and brought back to school.',
    ],
  },
  {
    theme: 'child-poverty',
    name: 'Child Poverty',
    functions: ['COORDINATES', 'ADVISES'],
    wordings: [
      'Reduces the number of children who grow up in families on low incomes. Maps where they live and joins up help with debt, work and housing.',
      'Tackles hardship among families: free meals, benefit take-up and credit unions, street by street where need is greatest.',
      'Draws up the local poverty needs assessment and makes each service say what it will do for the poorest households with sons and daughters at home.',
      'Looks at why some under-sixteens go without, and pools small budgets to lift their parents’ earnings.',
    ],
  },
  {
    theme: 'end-of-life',
    name: 'End of Life Care',
    functions: ['COORDINATES', 'COMMISSIONS'],
    wordings: [
      'Makes it possible for more people to die where they wish. Commissions hospice beds and night nursing and spreads advance care plans.',
      'Plans palliative services across hospitals, hospices and home, and trains staff to speak about dying.',
      'Arranges round-the-clock nursing, equipment and bereavement support for patients in their last year.',
      'Lowers the share of deaths on hospital wards by buying more community support for the terminally ill.',
    ],
  },
  {
    theme: 'long-term-conditions',
    name: 'Long Term Conditions',
    functions: ['COMMISSIONS', 'DELIVERS'],
    wordings: [
      'Helps patients with diabetes, heart failure and lung disease to manage their own illness and stay out of hospital.',
      'Redesigns pathways for chronic illness: expert patient courses, community matrons and remote monitoring.',
      'Buys specialist nurses and self-care programmes for people who live with asthma, stroke or arthritis.',
      'Cuts emergency admissions among those with several lasting illnesses by visiting them before they become unwell.',
    ],
  },
  {
    theme: 'immunisation',
    name: 'Immunisation',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Raises the uptake of childhood vaccination and of flu jabs for older residents.',
      'Runs catch-up clinics for measles, mumps and rubella and reports coverage by practice.',
      'Plans seasonal influenza campaigns, cold chain audits and school-based vaccine sessions.',
      'Sees that every infant is called for injections on time and that outbreaks are contained.',
    ],
  },
  {
    theme: 'falls-prevention',
    name: 'Falls Prevention',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Prevents falls among older people through balance classes, home checks and reviews of medicines.',
      'Lowers hip fractures: exercise groups, better footwear and lighting, and a rapid response when somebody is found on the floor.',
      'Links ambulance crews, physiotherapists and handyperson schemes so that pensioners who have tripped once do not do so again.',
      'Screens residents over seventy-five for unsteadiness and bone strength and fits rails and grab handles.',
    ],
  },
  {
    theme: 'adult-safeguarding',
    name: 'Safeguarding Adults',
    functions: ['COORDINATES', 'SCRUTINISES'],
    wordings: [
      'Protects vulnerable adults from harm. Agrees how alerts are investigated and reviews serious cases in care homes.',
      'Sets the joint procedures for suspected mistreatment of frail or disabled grown-ups and audits what care providers do.',
      'Publishes figures on neglect, financial exploitation and poor treatment in residential settings and trains staff to raise concerns.',
      'Holds health, police and social services to account for the safety of people who cannot easily protect themselves.',
    ],
  },
  {
    theme: 'assistive-technology',
    name: 'Independent Living',
    functions: ['DELIVERS', 'COMMISSIONS'],
    wordings: [
      'Supplies alarms, sensors and aids so that disabled and older people can stay in their own homes.',
      'Buys community equipment and telecare together and cuts the wait for stairlifts and bathroom adaptations.',
      'Manages the joint stores for wheelchairs, hoists and pendant alarms and the grant for adapting houses.',
      'Puts gadgets and minor works in place quickly, measured by days from assessment to fitting.',
    ],
  },
  {
    theme: 'extremism',
    name: 'Prevent',
    functions: ['COORDINATES', 'SHARES_INFORMATION'],
    wordings: [
      'Prevents violent extremism. Supports people who are being drawn in and briefs schools and mosques.',
      'Channels individuals at risk of radicalisation into mentoring and assesses the local threat with counter-terrorism officers.',
      'Works with colleges, prisons and community leaders so that nobody is recruited to terrorism.',
      'Shares sensitive intelligence on ideology and grievance under an agreed protocol and funds projects that answer it.',
    ],
  },
  {
    theme: 'reoffending',
    name: 'Offender Management',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Reduces reoffending by adults leaving prison through work on lodging, debt, drink and jobs.',
      'Selects the most active criminals for joint supervision by probation and police and plans their resettlement.',
      'Meets at the prison gate, finds rooms and training places for those released, and recalls those who lapse.',
      'Brings together the pathways out of crime for men and women on licence or community orders.',
    ],
  },
  {
    theme: 'fire-prevention',
    name: 'Home Fire Safety',
    functions: ['DELIVERS', 'SHARES_INFORMATION'],
    wordings: [
      'Fits smoke alarms and checks homes of people most at risk from fire.',
      'Identifies hoarders, smokers and those who live alone, visits them and removes hazards before there is a blaze.',
      'Cuts deaths and injuries in dwelling fires and deals with arson and deliberate burning of rubbish.',
      'Swaps referrals between firefighters, care workers and housing officers so that dangerous cookers and wiring are found.',
    ],
  },
  {
    theme: 'skills',
    name: 'Skills and Apprenticeships',
    functions: ['ADVISES', 'COMMISSIONS'],
    wordings: [
      'Increases apprenticeships and adult qualifications to match what employers need.',
      'Brings colleges and firms together to plan courses, from basic numeracy to technician level.',
      'Publishes a yearly statement of shortages in trades and professions and steers training funds towards them.',
      'Promotes workplace learning, foundation degrees and literacy for the over-twenty-fives.',
    ],
  },
  {
    theme: 'broadband',
    name: 'Digital Infrastructure',
    functions: ['COMMISSIONS', 'ADVISES'],
    wordings: [
      'Brings superfast broadband and mobile signal to places that the market does not serve.',
      'Draws up the intervention area, lets the fibre contract and checks cabinets built against plan.',
      'Presses network companies to close not-spots and teaches residents to get online.',
      'Manages public subsidy for next generation access and wireless hubs in business parks.',
    ],
  },
];
