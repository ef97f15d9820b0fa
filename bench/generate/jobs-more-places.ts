import type { Job } from './kinds.js';

/** More jobs of bodies that work for places and for the running of services, four wordings each, written apart from one another. */
export const MORE_PLACES_JOBS: readonly Job[] = [
  {
    theme: 'flooding',
    name: 'Flood Risk',
    functions: ['COORDINATES', 'DECIDES'],
    wordings: [
      'Reduces the risk of flooding from rivers, drains and fields and decides which defence is built first.',
      'Keeps the register of culverts and watercourses, investigates who is responsible after homes are inundated and bids for schemes.',
      'Plans surface water drainage with water companies, farmers and highways engineers.',
      'Prepares the local strategy for lead authorities: maps of where water gathers, property-level barriers and upstream storage.',
    ],
  },
  {
    theme: 'air-quality',
    name: 'Air Quality',
    functions: ['ADVISES', 'SHARES_INFORMATION'],
    wordings: [
      'Measures nitrogen dioxide and particles and plans how to bring them below the limits.',
      'Declares management areas where traffic fumes are worst and agrees measures with hauliers and bus operators.',
      'Monitors pollution beside busy roads and advises on permits, signals and new development.',
      'Publishes hourly readings of what people breathe and warns those with lung disease.',
    ],
  },
  {
    theme: 'green-space',
    name: 'Parks and Green Space',
    functions: ['DELIVERS', 'CONSULTS'],
    wordings: [
      'Looks after parks, play areas and allotments and asks users what to improve.',
      'Plans the network of footpaths, recreation grounds and country parks and supports friends groups.',
      'Raises open spaces to award standard, renews playgrounds and finds land for growing vegetables.',
      'Manages rangers, mowing and benches and fills gaps where families have no lawn within ten minutes.',
    ],
  },
  {
    theme: 'empty-homes',
    name: 'Private Sector Housing',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Brings empty houses back into use and improves conditions in rented ones.',
      'Inspects bedsits and shared houses, accredits good landlords and takes over long-vacant dwellings.',
      'Uses loans, licensing and compulsory purchase to make run-down privately owned property fit to live in.',
      'Traces owners of boarded-up terraces and enforces repairs of damp, cold or dangerous lettings.',
    ],
  },
  {
    theme: 'fuel-poverty',
    name: 'Affordable Warmth',
    functions: ['COORDINATES', 'DELIVERS'],
    wordings: [
      'Helps households who cannot afford to heat their homes, with insulation grants and advice on tariffs.',
      'Lowers winter deaths by finding cold homes, replacing boilers and topping up incomes.',
      'Trains nurses and meter readers to spot people in unheated rooms and refers them for loft and cavity filling.',
      'Buys gas and electricity collectively for tenants and presses suppliers to treat prepayment customers fairly.',
    ],
  },
  {
    theme: 'travellers',
    name: 'Gypsy and Traveller',
    functions: ['COORDINATES', 'CONSULTS'],
    wordings: [
      'Plans pitches for Gypsies and Travellers and deals with unauthorised encampments.',
      'Agrees a shared protocol for roadside stopping, assesses need for authorised sites and improves access to doctors and schools.',
      'Hears from travelling families and settled residents and finds land for permanent and transit caravans.',
      'Coordinates health visitors, education welfare and enforcement officers when caravans arrive.',
    ],
  },
  {
    theme: 'sport',
    name: 'Sport and Physical Activity',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Gets more people playing sport. Supports clubs, coaches and leisure centres.',
      'Makes the most of the Olympic Games: talented athletes, volunteers and new pitches.',
      'Develops swimming, cricket, netball and disability sport with national governing bodies.',
      'Shares out facilities funding and holds county-wide school competitions.',
    ],
  },
  {
    theme: 'libraries',
    name: 'Libraries and Reading',
    functions: ['DELIVERS', 'CONSULTS'],
    wordings: [
      'Modernises libraries and mobile vans and hands some branches to communities.',
      'Encourages reading for pleasure with book gifts, summer challenges and prison collections.',
      'Decides opening hours, lending stock and self-service kiosks, and involves borrowers in every change.',
      'Turns branch buildings into hubs where books, computers and council enquiries share one counter.',
    ],
  },
  {
    theme: 'workforce',
    name: 'Workforce Development',
    functions: ['ADVISES', 'SHARES_INFORMATION'],
    wordings: [
      'Trains managers and front-line staff of all partners together and plans for retirements.',
      'Runs a joint leadership academy, secondments and a common induction for public servants.',
      'Compares vacancies, sickness and pay between employers and recruits graduates in common.',
      'Prepares personnel for reorganisation: redeployment, coaching and union consultation.',
    ],
  },
  {
    theme: 'customer-access',
    name: 'Customer Access',
    functions: ['DELIVERS', 'COORDINATES'],
    wordings: [
      'Joins up contact centres, websites and one stop shops so that residents need tell their story once.',
      'Reduces avoidable contact by fixing letters, forms and telephone menus and placing services of several organisations at one desk.',
      'Opens shared receptions in market towns and publishes a single number for council and police enquiries.',
      'Measures waiting times and first-time resolution and moves transactions online.',
    ],
  },
  {
    theme: 'communications',
    name: 'Communications',
    functions: ['SHARES_INFORMATION', 'ADVISES'],
    wordings: [
      'Agrees joint campaigns and messages and answers the press on behalf of the partnership.',
      'Issues the newsletter, looks after the brand and coordinates statements when news breaks.',
      'Plans publicity together so that public relations officers neither contradict nor repeat each other.',
      'Runs the residents’ magazine, social media and media training for spokespeople.',
    ],
  },
];
