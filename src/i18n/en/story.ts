import type { Translated } from '../Translated.ts';
import type { story as vi } from '../vi/story.ts';

export const story: Translated<typeof vi> = {
  dialog: {
    title: 'Present',
    note: 'Scenes for the big screen; figures are always those of the map when it is shown.',
    close: 'Close',
    screen: 'Present what is on the screen',
    own: 'Your scenes',
    ownNone: 'No scenes yet. Set the map up as you want it, then save it as a scene.',
    ready: 'Ready story',
    readyName: (province) => `${province}: where to invest first`,
    readyText: (scenes) =>
      `${scenes} scenes: from the targets of the Resolution to ten priority communes and what is to be decided.`,
    play: 'Play from the beginning',
    playScene: (title) => `Play from scene “${title}”`,
    copy: 'Copy to your scenes',
    save: 'Save what is on the screen',
    minutes: 'Time to speak (minutes)',
    minutesNone: 'no limit',
    take: 'Take the scenes along',
    takeText: 'Your scenes, or the ready story while none is saved.',
    takeSlides: 'PowerPoint slides',
    takeStory: 'One HTML file, shown without a network',
  },
  maps: {
    pair: (left, right) => `Two maps beside each other. Left: ${left}. Right: ${right}`,
    years: (title, each) => `A small map for each year, all in one scale of colours: ${title}. ${each}`,
  },
  list: {
    label: 'Scenes, in the order they are shown',
    scene: (place) => `Scene ${place}`,
    title: 'Title',
    sentence: 'One sentence for the room',
    automatic: 'Left empty: the sentence follows the figures and the language when it is shown.',
    notes: "Speaker's notes",
    edit: (title) => `Edit the words of “${title}”`,
    up: (title) => `Move “${title}” up`,
    down: (title) => `Move “${title}” down`,
    copy: (title) => `Duplicate “${title}”`,
    retake: (title) => `Replace the picture of “${title}” by what is on the screen`,
    remove: (title) => `Delete “${title}”`,
    drag: 'Drag to move',
    copyShort: 'Duplicate',
    retakeShort: 'Replace by what is on the screen',
    removeShort: 'Delete',
    removed: (title) => `“${title}” was deleted.`,
    undo: 'Undo',
  },
  show: {
    label: 'Scene on the screen',
    waiting: 'Computing…',
    place: (place, of) => `${place}/${of}`,
    next: 'Next scene',
    previous: 'Previous scene',
    back: 'Back to the scene',
    tools: 'Try on the map',
    toolsClose: 'Put the panel away',
    speaker: "Speaker's notes",
    blocked: 'The browser blocked the second window: allow pop-ups for this page and press again.',
    full: 'Full screen',
    overview: 'All scenes',
    black: 'Black screen. Press B to go on.',
    end: 'End the presentation',
    clock: (passed) => `${passed} spoken`,
    clockOf: (passed, left) => `${passed} spoken, ${left} left`,
    over: (passed, over) => `${passed} spoken, ${over} over`,
    keys: 'Keys: → ← change scenes, a number and Enter go to a scene, O all scenes, B black screen, M try on the map, R back to the scene, S notes, F full screen.',
    typed: (digits) => `To scene ${digits}, press Enter`,
    target: 'Target',
    start: 'Start',
    goal: 'By 2025',
  },
  speaker: {
    window: "Speaker's notes",
    waiting: 'No presentation is seen yet. Open Trọng Điểm and press Present.',
    now: 'On the screen',
    nextIs: (title) => `Next: ${title}`,
    last: 'This is the last scene.',
    noNotes: 'This scene has no notes.',
    restart: 'Restart the clock',
    black: 'Black screen',
    isBlack: 'The room sees a black screen.',
    isChanged: 'Something is being tried in this scene.',
    scenes: 'Scenes',
  },
  pictures: {
    bivariate: (one, other) => `${one} and ${other}`,
    flag: 'Difficult areas by regulation',
    'flag-change': 'Entering and leaving the difficult list',
    'flag-share': 'Share of especially difficult hamlets',
    score: 'Order of priority',
    standing: 'How sure the priority group is',
    shift: 'How ranks change',
    cluster: (measure) => `Clusters of ${measure}`,
    hazard: 'Natural hazards',
    funding: 'Chosen within a budget',
    inPlace: (title, place) => `${title}: ${place}`,
  },
  figures: {
    highest: (place, measure) => `highest ${measure}: ${place}`,
    lowest: (place, measure) => `lowest ${measure}: ${place}`,
    fundedProjects: (money) => `projects chosen within ${money}`,
    funded: (money) => `places chosen within ${money}`,
    yes: (measure, of) => `${measure}, of ${of} places`,
    both: (unit) => `${unit} hardest by both measures`,
    flagged: (name, of) => `${name}, of ${of} judged`,
    hamlets: (of) => `especially difficult hamlets, of ${of}`,
    first: (place) => `priority score of ${place}, rank 1`,
    certain: (top) => `certainly among the first ${top}, however one scores`,
    cluster: (unit) => `${unit} in the cluster that needs most attention`,
    risk: "hamlets at high risk by the province's threshold",
    hazard: (unit) => `${unit} at high or very high hazard`,
    people: (communes) => `people in ${communes} communes and wards`,
    poorRate: (before, start) => `poor households in the province, ${start}, from ${before}`,
    regions: 'communes and wards are region III (Decision 2230/QĐ-UBND)',
    of: (part, whole) => `${part}/${whole}`,
    asked: (unit) => `${unit} proposed for investment first`,
  },
  sentences: {
    risk: (risk, open, of) =>
      `**${risk} hamlets** are at high risk. **${open}** of ${of} lack the maps to say: unknown, not safe.`,
  },
  ready: {
    province: {
      title: (province) => `${province}: who, and where`,
      sentence: (communes, former, area) =>
        `**${communes} communes and wards**, merged from **${former} units** on 1 July 2025, over **${area}**. Few people, far apart: reaching them is the first difficulty.`,
      notes:
        'Begin with the province itself. Population is what the merger dossiers state. Remind: there are no districts since 1 July 2025, so every ranking below is of the 56 communes and wards.',
    },
    targets: {
      title: 'Targets for 2025, and where we started',
      sentence: (targets, known, unknown) =>
        `The Resolution of the Provincial Party Committee sets **${targets} targets**; **${known}** have a baseline, **${unknown}** have none: what is not known cannot be measured.`,
      latest: (year) => `at the end of ${year}`,
      start: 'at the start of 2021',
      source:
        'Source: Resolution of the Provincial Party Committee on the national target programmes 2021-2025; poverty at the end of years as the press reports it.',
      notes:
        'Figures of the Resolution and the press, no sample. The poverty rate follows the standard of 2021-2025; the 22.06% of end 2020 is the older standard and must not be compared. Ask: who keeps the results for the other targets?',
    },
    hardest: {
      title: 'Where poverty is highest',
      notes:
        'Read the sentence, point at the three darkest communes. Remind: figures by commune are not published; this is a sample that agrees with the provincial totals. Real figures change the map at once.',
    },
    why: {
      title: 'Why: poverty and roads',
      notes:
        'Dotted places are poorest and have the fewest hardened roads. That both go together does not say that one causes the other; but a road there touches both.',
    },
    law: {
      title: 'Regulation flags nearly the whole province',
      sentence: (third, all) =>
        `**${third} of ${all}** communes and wards are region III, so the region does not tell where to begin. One has to look at hamlets.`,
      notes:
        'The delimitation by Decision 2230/QĐ-UBND is published; the share of hamlets on the map comes from sample figures. The point: regulation says who is eligible, not whom to begin with.',
    },
    clusters: {
      title: 'Difficulty lies in regions',
      notes:
        'Chance can hardly have made this cluster. Where hard places lie together, one road, one station, one power line serves several communes.',
    },
    danger: {
      title: 'Who lives in danger',
      notes:
        "The threshold of high risk is the province's own. A place without a map is no safe place. The zones shown are a sample: maps of the competent agency are needed before anybody is moved.",
    },
    priority: {
      title: 'The first ten, and how sure we are',
      notes:
        'A thousand reasonable ways to score. “Certain” stays in the group whatever one chooses; “contested” is what to discuss. For “and without this one?”: press M, choose the commune, “Take this place out”; R leads back.',
    },
    ask: {
      title: 'What we ask to be decided',
      points: (top) => [
        `Take the first **${top} communes** as the places to invest in first, in the order shown here.`,
        'Replace **sample by real figures** of departments and communes before money is allocated.',
        'Survey hamlets at **high risk**, and map what is not mapped, before the rains.',
        'Publish criteria and weights; **compute anew every year** in the same way.',
      ],
      notes:
        'Ask for a view on each point. If weights are changed in the room: press M, move the slider, the list follows; R leads back to the proposal.',
    },
  },
};
