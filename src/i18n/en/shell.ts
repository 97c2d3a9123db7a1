import type { shell as vi } from '../vi/shell.ts';
import type { Translated } from '../Translated.ts';

export const shell: Translated<typeof vi> = {
  name: 'Trọng Điểm',
  documentTitle: (province) => `Trọng Điểm ${province}: where to invest first`,
  home: (province) => `Trọng Điểm ${province}, back to the first screen`,
  skipToPanel: 'To the panel',
  skipToMap: 'To the map',
  header: 'Search and settings',
  panel: 'Panel',
  map: (province, kind) => `Map of ${province} ${kind}`,
  settings: 'Boundaries, language, appearance',
  closeSettings: 'Close settings',
  tabs: {
    label: 'Question',
    explore: 'Explore',
    difficulty: 'Difficulty',
    priority: 'Priority',
    safety: 'Safety',
    data: 'Data',
  },
  boundary: {
    label: 'Boundaries',
    before: 'Before 1 July 2025',
    since: 'From 1 July 2025',
    explain: 'Why are there two maps?',
    explanation:
      'On 1 July 2025 the districts ended and 161 communes, wards and townships were merged, each as a whole, into 56. When you change the boundaries, figures are added up or formed anew by the rule of each indicator; one without a rule stays empty rather than guessed.',
  },
  language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
  theme: { label: 'Background', auto: 'As the device', light: 'Light', dark: 'Dark' },
  present: {
    start: 'Present',
    startExplained: 'Full screen: the ready story, your scenes, or what is on the screen',
  },
  export: { open: 'Export', explained: 'A map sheet and files to print or to send' },
  sheet: {
    handle: 'Change the height of the panel',
    low: 'low',
    half: 'half the screen',
    full: 'the whole screen',
    hide: 'Hide the panel',
    show: 'Show the panel',
  },
  table: { open: 'Open the table', close: 'Close the table' },
  path: {
    label: 'You are looking at',
    vintage: (year: number) => `before ${year === 2021 ? '1 July 2025' : String(year)}`,
  },
  loading: {
    areas: 'Opening the list of communes…',
    figures: 'Working it out…',
    map: 'Drawing the map…',
    part: 'Opening…',
  },
  failed: {
    title: 'The embedded data could not be opened',
    text: (part: string) =>
      `The part “${part}” could not be read. It comes with this page and from nowhere else: check the connection to this page's server and try again.`,
    parts: {
      areas: 'list of communes',
      hamlets: 'list of hamlets',
      communes: 'boundaries of communes and districts',
      'hamlet shapes': 'boundaries of hamlets',
      reports: 'hazard reports and targets',
    } as Readonly<Record<string, string>>,
    figures: (year: string) => `figures of ${year}`,
    noMap: 'The map is waiting for its data.',
    map: 'The map could not be drawn. Tables and profiles still work; the browser needs WebGL for the map.',
    code: 'This part of the page did not arrive. Check the connection and try again; what is open still works.',
    retry: 'Try again',
    offline: 'This device is offline. What is open still works; the rest waits for the connection.',
  },
  remarks: {
    title: 'Parts of the address could not be read:',
    close: 'Dismiss',
    'unknown-field': (field: string) => `“${field}” was passed over`,
    'bad-value': (field: string, value: string) => `“${field}” cannot be “${value}”; the default is used`,
    'unknown-indicator': (_field: string, value: string) => `there is no indicator “${value}”`,
    'own-indicator-absent': (_field: string, value: string) =>
      `the indicator “${value}” is in a file of your own; load that file again`,
    'own-layer-absent': (_field: string, value: string) =>
      `the layer “${value}” is in a file of your own; load that file again`,
    'unknown-area': (_field: string, value: string) => `there is no place with the code “${value}”`,
    'older-version': () => 'the address is of an older version; what is still understood was read',
    'newer-version': () => 'the address is of a newer version; what is understood was read',
  },
  drop: {
    title: 'Drop the file to load it',
    text: 'A table (Excel, ODS, CSV) or a map (Shapefile, GeoPackage, KML, GeoJSON). The file is read on this device only.',
  },
  start: {
    title: 'Where to invest first?',
    sentence: (province, communes, people, former) =>
      `The **${communes} communes and wards** of ${province} have **${people} people**; they were merged from **${former} units** on 1 July 2025. The map shows the real population density of each.`,
    imported: (province, communes, people) =>
      `The **${communes} communes and wards** of ${province} have **${people} people**. The map shows the population density of each.`,
    importedArea: (province, communes, km2) =>
      `The **${communes} communes and wards** of ${province} cover **${km2}**. The map shows the area of each.`,
    doors: {
      explore: {
        title: 'Explore',
        text: 'See each indicator on the map: former districts, communes, hamlets',
      },
      priority: {
        title: 'Find priority areas',
        text: 'Choose indicators, weigh them, see who needs it first',
      },
      load: { title: 'Load your data', text: 'Drop an Excel table or a map file' },
    },
    importedExplore: 'See each indicator on the map',
    importedNote: (file) =>
      `Boundaries and figures on this page come from the file ${file}. There are no other data yet: load your own tables to see and rank them.`,
    sampleNote:
      'Figures on poverty, infrastructure, health and education of communes and hamlets are not published: the portal comes with a sample, always marked **SAMPLE DATA**. Load real figures to replace it.',
  },
};
