import type { Translated } from '../Translated.ts';
import type { brief as vi } from '../vi/brief.ts';

export const brief: Translated<typeof vi> = {
  of: (measure, place) => `${measure}, ${place}`,
  two: (one, other) => `${one} and ${other}`,
  inPlace: (place, above) => `${place}, ${above}`,
  between: ' · ',
  filtered: (shown, all) => `${shown} of ${all} units (filtered)`,
  vintage: {
    2021: 'administrative units before 1 July 2025',
    2025: 'administrative units since 1 July 2025',
  },
  legend: 'Legend',
  method: {
    title: 'Method',
    classes: (count, method) => `${count} classes by ${method}.`,
    funding: (prices, goals, conditions) =>
      `The places that reach most within the budget, found by integer programming. Cost of a place: ${prices}. Goals: ${goals}. Conditions: ${conditions}.`,
    fundingIn: (places) => `${places} locked in`,
    fundingOut: (places) => `${places} locked out`,
    fundingProjects: (projects, goals, conditions) =>
      `Projects that reach most within the budget, by integer programming, out of ${projects} in the planner’s own table. What has to come before a project is paid before it; no place is paid for the same thing by two programmes. Goals: ${goals}. Conditions: ${conditions}.`,
    projectsIn: (projects) => `${projects} projects locked in`,
    projectsOut: (projects) => `${projects} projects left out`,
    fundingSure: (scenarios) => `How sure each place is was judged over ${scenarios} situations.`,
    rules: (name, articles, year) =>
      `Judged by ${name}, Article ${articles}, on figures of ${year}; exact values are compared, not rounded ones.`,
    weights: (parts) => `Weights: ${parts}.`,
    part: (name, share) => `${name} ${share}`,
    scored: (normalisation, aggregation) =>
      `Made comparable by: ${normalisation}; groups brought together by: ${aggregation}.`,
    within: (mean) => `Indicators within a group: ${mean}.`,
    outliers: (treatment) => `Extreme figures: ${treatment}.`,
    own: (names) => `Treated in a way of their own: ${names}.`,
    missing: (rule) => `Units that miss a figure: ${rule}.`,
    missingOpen: 'no rule chosen yet, so they are not ranked',
    floor: (share) => `Units with figures for less than ${share} of all weight are not ranked.`,
    sure: (draws, spread, varied) =>
      `How sure ranks are: ${draws} ways to score tried; weights moved: ${spread}${varied}. This is sensitivity to choices, not a confidence interval.`,
    varied: (names) => `; also tried: ${names}`,
    clusters: (statistic, neighbours, permutations) =>
      `Clusters: ${statistic}; neighbours: ${neighbours}; ${permutations} random permutations.`,
    risk: (zone, share) =>
      `High risk: at least ${share} of the land lies in zones of ${zone} hazard or worse. The threshold is the province’s own, not a decree’s.`,
    riskEvent: (km, since) => `Places within ${km} of an event since ${since} are at high risk too.`,
    order: (parts) => `Who moves first is the province’s own order, by weights: ${parts}.`,
  },
  sources: {
    title: 'Sources',
    figures: (names, source) => `${names}: ${source}`,
    file: (file) => `file ${file}`,
    fileOf: (source, file) => `${source} (file ${file})`,
    licences: {
      official: 'published figures, source named',
      reported: 'news quoted, not copied',
      derived: 'worked out from published figures, source named',
      sample: 'generated with the software, Apache-2.0',
      own: 'as their owner allows',
    },
    rules: (name, articles, sureness) => `${name}, Article ${articles}: ${sureness}`,
    hazards: (names) => `Hazard zones: ${names}`,
    schematic:
      'Schematic boundaries: built from seats and areas, not fit to tell where a line runs; Apache-2.0',
    real: (source, edition, licence) => `Boundaries: ${source}; edition ${edition}; licence: ${licence}`,
    unknown: 'unknown',
    ownBoundaries: (file) => `Boundaries: file ${file}`,
    ownLayers: (files) => `Layers brought in: ${files}`,
  },
  missing: {
    title: 'Missing figures',
    line: (name, count, of, reasons) => `${name}: ${count} of ${of} units have no figure (${reasons})`,
    reason: (reason, count) => `${reason}: ${count}`,
    none: 'No unit misses a figure.',
  },
  sample: {
    whole: 'SAMPLE FIGURES: made by a model, not statistics; not fit for decisions.',
    parts: (names) =>
      `SAMPLE FIGURES: ${names} come from a model and are no statistics; not fit for decisions.`,
    units: 'names and places of hamlets',
    hazards: 'hazard zones',
    sites: 'receiving sites',
  },
  sheet: {
    scale: (denominator, paper) => `Scale 1 : ${denominator} on ${paper}`,
    projection: (system) => `Projection ${system}; lengths true within 0.1%`,
    north: 'N',
    over: 'What lies on the map',
    ownLayer: (name, role) => `${name} (${role})`,
    inset: (place) => `Where it lies in ${place}`,
    description: (title, classes) => `${title}. ${classes}`,
  },
  made: {
    on: (date) => `Made on ${date}`,
    by: (author) => `Made by: ${author}`,
    office: (office) => `Office: ${office}`,
    address: (address) => `Open again on the portal: ${address}`,
  },
};
