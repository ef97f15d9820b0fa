import type { Job } from './kinds.js';

/** Jobs of bodies that work for people: children, adults, health. Three wordings each, written apart from one another. */
export const PEOPLE_JOBS: readonly Job[] = [
  {
    theme: 'early-years',
    name: 'Early Years',
    functions: ['COMMISSIONS', 'COORDINATES'],
    wordings: [
      'Commissions nursery education and childminding places for children under five. Checks that settings meet quality standards and that funded hours are taken up.',
      'Makes sure that pre-school care is sufficient, affordable and good. Buys places from private and voluntary nurseries and follows how many families use their free entitlement.',
      'Plans the supply of childcare before school age, inspects what providers offer and spends the grant for two-year-olds from low-income homes.',
    ],
  },
  {
    theme: 'school-attainment',
    name: 'School Improvement',
    functions: ['COORDINATES', 'ADVISES'],
    wordings: [
      'Raises examination results in secondary schools. Pairs struggling schools with strong ones and reviews progress of pupils each term.',
      'Challenges head teachers whose pupils fall behind at sixteen, and arranges for experienced leaders to support weaker departments.',
      'Tracks grades across the county, brokers help between academies and reports on the pupils who leave with few qualifications.',
    ],
  },
  {
    theme: 'looked-after-children',
    name: 'Corporate Parenting',
    functions: ['DECIDES', 'SCRUTINISES'],
    wordings: [
      'Acts as parent to children in care. Oversees foster placements, the health of looked-after children and what becomes of care leavers.',
      'Answers for boys and girls whom the council brings up: where they live, how stable their foster homes are and how they start adult life.',
      'Follows the education and wellbeing of young people in public care, recruits foster carers and keeps the pledge to those leaving it.',
    ],
  },
  {
    theme: 'safeguarding',
    name: 'Safeguarding Children',
    functions: ['COORDINATES', 'SCRUTINISES'],
    wordings: [
      'Protects children from abuse and neglect. Agrees child protection procedures, reviews serious cases and trains staff of all agencies.',
      'Sees that every agency keeps the young from harm; publishes the thresholds for referral and learns lessons after a child has died or been badly hurt.',
      'Sets multi-agency procedures where a child may be at risk, audits how they are followed and commissions reviews of grave incidents.',
    ],
  },
  {
    theme: 'youth-services',
    name: 'Youth Offer',
    functions: ['DELIVERS', 'CONSULTS'],
    wordings: [
      'Runs youth clubs and holiday activities for teenagers and hears their views through the youth parliament.',
      'Provides things to do and places to go for thirteen to nineteen year olds, with detached workers on estates and a say for the young in how money is spent.',
      'Organises evening centres, summer schemes and mentoring for adolescents, and supports the elected young representatives.',
    ],
  },
  {
    theme: 'special-needs',
    name: 'Special Educational Needs',
    functions: ['COMMISSIONS', 'COORDINATES'],
    wordings: [
      'Plans support for pupils with special educational needs and disabilities. Agrees education, health and care plans and special school places.',
      'Joins up teaching, therapy and social care for disabled learners, and reduces the wait for an assessment.',
      'Commissions speech therapy and specialist placements so that a child with additional needs is taught close to home.',
    ],
  },
  {
    theme: 'dementia',
    name: 'Dementia Care',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Improves diagnosis and support for people with dementia and their families. Runs memory cafes and trains care home staff.',
      'Helps those who lose their memory in later life: earlier detection by family doctors, respite for carers, better understanding in shops and on buses.',
      "Coordinates services for residents living with Alzheimer's disease, from memory clinics to end of life care at home.",
    ],
  },
  {
    theme: 'hospital-discharge',
    name: 'Hospital Discharge',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Gets patients home from hospital without delay. Manages reablement beds and agrees who arranges and pays for home care.',
      'Cuts the number of days that people who are well enough to leave spend on wards, by fixing transfers between acute trusts and social services.',
      'Runs the discharge hub, watches delayed transfers of care each week and buys short-term rehabilitation.',
    ],
  },
  {
    theme: 'carers',
    name: 'Carers',
    functions: ['ADVISES', 'CONSULTS'],
    wordings: [
      'Speaks up for unpaid carers. Advises on breaks, benefits and emergency cover for those who look after a relative.',
      'Brings together husbands, daughters and friends who give care without pay, and tells commissioners which short breaks and advice they need.',
      'Shapes the carers strategy: assessments, respite and recognition for families who support someone ill or frail.',
    ],
  },
  {
    theme: 'mental-health',
    name: 'Mental Health',
    functions: ['COMMISSIONS', 'COORDINATES'],
    wordings: [
      'Commissions mental health services for adults, from talking therapies to crisis teams, and reduces suicide.',
      'Buys psychological treatment and recovery support, arranges a place of safety for people in crisis and acts to prevent self-harm.',
      'Plans care for adults with depression, psychosis and other conditions, so that help comes early and fewer lives are lost.',
    ],
  },
  {
    theme: 'obesity',
    name: 'Healthy Weight',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Reduces obesity. Offers weight management classes, healthier school meals and a daily walk for every pupil.',
      'Helps adults and children eat well and move more, with exercise on referral and limits on takeaways near schools.',
      'Works on diet and physical activity so that fewer residents are overweight, from family cookery to cycling lessons.',
    ],
  },
  {
    theme: 'sexual-health',
    name: 'Sexual Health',
    functions: ['COMMISSIONS', 'DELIVERS'],
    wordings: [
      'Commissions contraception clinics and testing for infections, and lowers teenage pregnancy.',
      'Provides confidential advice, screening for chlamydia and HIV, and relationship education that keeps conceptions under eighteen falling.',
      'Plans family planning and genitourinary medicine and supports young parents.',
    ],
  },
  {
    theme: 'tobacco',
    name: 'Tobacco Control',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Helps people stop smoking and keeps illegal cigarettes off the market.',
      'Runs quit clinics in pharmacies, enforces the law on sales to the under-aged and seizes smuggled tobacco.',
      'Lowers the number of smokers, above all in pregnancy and in manual jobs, and acts against counterfeit products.',
    ],
  },
  {
    theme: 'learning-disability',
    name: 'Learning Disability',
    functions: ['ADVISES', 'COORDINATES'],
    wordings: [
      'Gives people with a learning disability more choice in where they live and work. Plans supported living and day opportunities.',
      'Moves residents out of long-stay homes into their own tenancies and helps them find paid jobs, with self-advocates at the table.',
      'Co-chaired by a person with a learning disability; checks annual health checks, friendships and housing options.',
    ],
  },
];
