/** A job said in two ways with few words in common, and another job on the same subject. */
export interface Paraphrase {
  readonly names: readonly [string, string, string];
  readonly first: string;
  readonly again: string;
  readonly other: string;
}

const said = (names: Paraphrase['names'], first: string, again: string, other: string): Paraphrase => ({
  names,
  first,
  again,
  other,
});

/** Written for this measurement; no weight or cut was chosen on it. */
export const PARAPHRASES: readonly Paraphrase[] = [
  said(
    ['Falls Prevention Group', 'Steady on Your Feet Network', 'Hip Fracture Audit Group'],
    'Reduces the number of older people who fall at home. Arranges balance classes and checks houses for hazards.',
    'Keeps elderly residents from tripping and hurting themselves indoors by exercise sessions and visits that spot loose rugs and poor light.',
    'Reviews how quickly hospitals operate on broken hips and publishes the results of each ward.',
  ),
  said(
    ['Young Drivers Group', 'New Motorists Panel', 'Bridge Maintenance Group'],
    'Runs courses for newly qualified drivers and warns them about speed and drink.',
    'Teaches teenagers who have just passed their test about the dangers of alcohol and going too fast at the wheel.',
    'Inspects bridges and plans the strengthening of those that cannot bear heavy lorries.',
  ),
  said(
    ['Empty Homes Board', 'Vacant Dwellings Taskforce', 'Lettings Scheme Board'],
    'Brings empty houses back into use through grants and enforced sale.',
    'Persuades owners to fill dwellings that stand vacant, with loans or, failing that, by compulsory purchase.',
    'Runs the scheme by which tenants bid for council and housing association lettings.',
  ),
  said(
    ['Hate Crime Partnership', 'Prejudice Incidents Forum', 'Cultural Festival Committee'],
    'Encourages victims of hate crime to report it and supports them through court.',
    'Makes it easier for people attacked because of race, faith or sexuality to tell the police, and stands by them until the trial is over.',
    'Organises the annual festival of music and food from many cultures.',
  ),
  said(
    ['School Meals Group', 'Healthy Lunch Alliance', 'Schools Admissions Forum'],
    'Improves the food served in schools and raises the number of pupils who eat it.',
    'Gets more children to take a nourishing midday dinner in the canteen.',
    'Agrees how places in oversubscribed schools are given out and hears appeals.',
  ),
  said(
    ['Flood Risk Partnership', 'Surface Water Board', 'River Recreation Forum'],
    'Maps where heavy rain may flood homes and agrees works to drains and watercourses.',
    'Identifies properties in danger from overflowing brooks and gullies and settles which defences to build.',
    'Promotes canoeing, angling and walking along the rivers and resolves disputes between users.',
  ),
  said(
    ['Debt Advice Consortium', 'Money Matters Network', 'Pensions Committee'],
    'Coordinates free advice for households that cannot pay their bills.',
    'Joins up the agencies that counsel families who have fallen behind with rent, fuel and loans, at no charge.',
    'Invests the pension fund of the councils and appoints its managers.',
  ),
  said(
    ['Carers Strategy Board', 'Looking After Relatives Group', 'Home Care Contracts Group'],
    'Plans breaks, training and information for people who look after a relative.',
    'Gives respite, guidance and instruction to those who nurse a husband, wife or parent without pay.',
    'Lets contracts to agencies for personal care at home and checks their invoices.',
  ),
  said(
    ['Vehicle Crime Group', 'Secure Parking Initiative', 'Taxi Licensing Panel'],
    'Cuts thefts of and from cars by better locks, lighting and patrols of car parks.',
    'Stops thieves from breaking into motor vehicles where they are left, by guarding and lighting the places.',
    'Decides who may drive a taxi and hears complaints by passengers.',
  ),
  said(
    ['Speech and Language Group', 'Early Talk Project', 'Nursery Buildings Group'],
    'Helps toddlers who are slow to speak by training nursery staff and early referral.',
    'Supports infants with delayed communication: childcare workers learn to notice it and send the child to a therapist in good time.',
    'Plans repairs and extensions to nursery buildings.',
  ),
  said(
    ['Rural Broadband Board', 'Village Connection Group', 'Mobile Library Group'],
    'Secures fast internet for villages that the market does not serve.',
    'Brings high-speed online access to remote hamlets where companies see no profit.',
    'Agrees the routes and stops of the mobile library and its stock.',
  ),
  said(
    ['Rough Sleeping Taskforce', 'Street Homelessness Partnership', 'Student Housing Forum'],
    'Finds people who sleep on the streets a bed and help with addiction.',
    'Offers shelter, and treatment for drink and drugs, to those without a roof at night.',
    'Discusses the effect of student houses on neighbourhoods with the university.',
  ),
  said(
    ['Business Continuity Group', 'Service Resilience Network', 'Business Awards Committee'],
    'Makes sure that each partner can keep essential services going after a fire or loss of power.',
    'Checks that organisations have tested plans for carrying on with vital work when premises or electricity fail.',
    'Chooses the winners of the annual business awards and finds sponsors.',
  ),
  said(
    ['Breastfeeding Group', 'Infant Feeding Network', 'Maternity Estates Board'],
    'Raises the share of mothers who breastfeed at six weeks through peer supporters.',
    'Trains volunteers who have nursed their own babies to encourage new mums to go on doing so.',
    'Oversees the building of the new maternity wing.',
  ),
  said(
    ['Energy Efficiency Group', 'Warm Homes Partnership', 'Street Lighting Board'],
    'Insulates cold homes so that poor households can afford to heat them.',
    'Fits lofts and cavity walls of people on low incomes, to end fuel poverty.',
    'Replaces street lamps and agrees the hours at which they are dimmed.',
  ),
  said(
    ['Apprenticeships Board', 'Learn on the Job Partnership', 'Adult Evening Classes Group'],
    'Persuades employers to take on apprentices and matches school leavers to the places.',
    'Links sixteen-year-olds with firms that will train them in a trade while they earn.',
    'Plans evening classes in languages, crafts and music for adults.',
  ),
];
