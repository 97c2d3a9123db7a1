import type { Topology } from 'topojson-specification';
import type { DrawnShapes } from '../analysis/Question.ts';
import { loadAreas } from '../data/loadAreas.ts';
import { loadFigures } from '../data/loadFigures.ts';
import { loadHamlets } from '../data/loadHamlets.ts';
import { loadReports } from '../data/loadReports.ts';
import { loadTopology } from '../data/loadTopology.ts';
import { provinceBuiltFor } from '../data/provinceBuiltFor.ts';
import type { Area, AreaKey, AreaSetId } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { AreasFile, RegionClass } from '../domain/area/AreasFile.ts';
import type { BoundarySource } from '../domain/area/BoundarySource.ts';
import type { DrawnBoundaries } from '../domain/area/DrawnBoundaries.ts';
import { buildAreas } from '../domain/area/buildAreas.ts';
import { figuresOfAreas } from '../domain/area/figuresOfAreas.ts';
import { isMixed } from '../domain/area/isMixed.ts';
import { officialRegions } from '../domain/area/officialRegions.ts';
import type { ReportsFile } from '../domain/area/ReportsFile.ts';
import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import { mergeIndicators } from '../domain/indicator/mergeIndicators.ts';
import { catalogue } from '../domain/indicator/catalogue.ts';
import { offeredIndicators } from '../domain/indicator/offeredIndicators.ts';
import type { OwnFigures, World } from '../domain/indicator/World.ts';
import { createColumns, type Columns } from '../domain/outcome/createColumns.ts';
import { createIndex, type IndexOf } from '../domain/outcome/createIndex.ts';
import { createDrivers, type Drivers } from '../domain/outcome/createDrivers.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import type { MatchDecision } from '../domain/join/MatchDecision.ts';
import type { AcceptedFile, OwnBoundaries } from '../domain/kept/AcceptedFile.ts';
import type { InUse } from '../domain/kept/inUse.ts';
import { projectsTogether, type ProjectsTogether } from '../domain/invest/project/projectsTogether.ts';
import type { ProjectTable } from '../domain/invest/project/FundProject.ts';
import { typedTable } from '../domain/invest/project/typedTable.ts';
import type { OwnLayer } from '../domain/layer/OwnLayer.ts';
import type { HazardOfHamlets } from '../domain/hazard/HazardOfHamlets.ts';
import { withHazardFigures } from '../domain/hazard/withHazardFigures.ts';
import type { ValueEdit } from '../domain/indicator/ValueEdit.ts';
import { sampleTablesFor } from './sampleTablesFor.ts';

/** `kept`: what the planner brought earlier was taken up again. */
export type LibraryEvent = 'sets' | 'own' | 'kept' | FigureTable;

/**
 * What we have: areas, figures, boundaries, and the planner's own files in use. Embedded data
 * arrives in parts, in the order in which they are needed: the first screen waits for no sample figure.
 */
export class Library {
  readonly #listeners = new Set<(event: LibraryEvent) => void>();
  readonly #asked = new Map<string, Promise<void>>();
  #areasFile: AreasFile | null = $state.raw(null);
  /** What an imported province says of its units by itself. */
  #installed: readonly OwnFigures[] = [];
  #world: World | null = $state.raw(null);
  readonly #columns = $derived(this.#world === null ? null : createColumns(this.#world));
  readonly #indexOf = $derived(
    this.#world === null || this.#columns === null ? null : createIndex(this.#world, this.#columns),
  );
  readonly #drivers = $derived(this.#indexOf === null ? null : createDrivers(this.#indexOf));
  #communes: Topology | null = $state.raw(null);
  #real: Topology | null = $state.raw(null);
  #hamlets: Topology | null = $state.raw(null);
  readonly #indicators = $derived(
    this.#world === null ? catalogue : offeredIndicators(this.#world, this.#areasFile?.sampleYears ?? []),
  );
  #reports: ReportsFile | null = $state.raw(null);
  #officialRegions: ReadonlyMap<AreaKey, RegionClass> = $state.raw(new Map());
  #accepted: readonly AcceptedFile[] = $state.raw([]);
  #decisions: readonly MatchDecision[] = [];
  readonly #layers = $derived([
    ...new Map(
      this.#accepted.flatMap((file) => (file.kind === 'layer' ? [[file.layer.id, file.layer] as const] : [])),
    ).values(),
  ]);
  #typed: ProjectTable = $state.raw(typedTable([]));
  readonly #fundProjects = $derived(
    projectsTogether([
      ...new Map(
        this.#accepted.flatMap((file) =>
          file.kind === 'projects' ? [[file.table.id, file.table] as const] : [],
        ),
      ).values(),
      this.#typed,
    ]),
  );
  #failed: string | null = $state.raw(null);

  get world(): World | null {
    return this.#world;
  }

  get sets(): AreaSets | null {
    return this.#world?.sets ?? null;
  }

  /** Figures of any indicator, set and year: the same ones the worker's outcome is made of. */
  get columns(): Columns | null {
    return this.#columns;
  }

  /** Figures made comparable as a plan chooses: what scores, drivers and gaps stand on. */
  get indexOf(): IndexOf | null {
    return this.#indexOf;
  }

  /** What drives the score of one unit. */
  get drivers(): Drivers | null {
    return this.#drivers;
  }

  /** Province, districts and communes of both vintages, the land around and the national border. */
  get communes(): Topology | null {
    return this.#communes;
  }

  get hamlets(): Topology | null {
    return this.#hamlets;
  }

  /** Real boundaries of some sets, where the others are schematic. */
  get real(): Topology | null {
    return this.#real;
  }

  /** The province of this installation; known before any data have arrived. */
  get province(): Pick<Area, 'name' | 'kind'> {
    return this.#areasFile?.province ?? provinceBuiltFor;
  }

  /** Whether this installation has such units at all; an imported province has communes only. */
  has(set: AreaSetId): boolean {
    return this.#areasFile === null || set in this.#areasFile.boundaries;
  }

  /** Where the boundaries that come with this installation are from. */
  boundarySourceOf(set: AreaSetId): BoundarySource {
    return this.#areasFile?.boundaries[set] ?? 'schematic';
  }

  /** Whether sample figures stand beside the real ones. */
  get hasSample(): boolean {
    return this.#areasFile === null || this.#areasFile.sampleYears.length > 0;
  }

  /** Name of the file that areas and population of an imported province were read from. */
  get figuresFrom(): string | null {
    return this.#areasFile?.figuresFrom ?? null;
  }

  /** Every measure there are figures for, embedded ones and the planner's own. */
  get indicators(): readonly Indicator[] {
    return this.#indicators;
  }

  /** Published region class of the communes for which it is known, of both vintages. */
  get officialRegions(): ReadonlyMap<AreaKey, RegionClass> {
    return this.#officialRegions;
  }

  /** Reported hazards, resettlement projects, baselines and targets, once asked for. */
  get reports(): ReportsFile | null {
    return this.#reports;
  }

  /** Files in use, oldest first. */
  get accepted(): readonly AcceptedFile[] {
    return this.#accepted;
  }

  /** What the planner answered to open names of the files in use, oldest first. */
  get decisions(): readonly MatchDecision[] {
    return this.#decisions;
  }

  /** Name of the embedded file that could not be read, if one could not. */
  get failed(): string | null {
    return this.#failed;
  }

  /** The newest boundaries the planner brought for a set, if any. */
  boundariesOf(set: AreaSetId): OwnBoundaries | null {
    const own = this.#accepted.findLast((file) => file.kind === 'boundaries' && file.boundaries.set === set);
    return own?.kind === 'boundaries' ? own.boundaries : null;
  }

  /** Whose lines the map shows for a set. */
  drawnBoundaries(set: AreaSetId): DrawnBoundaries {
    const own = this.boundariesOf(set);
    return own === null ? this.boundarySourceOf(set) : { file: own.file };
  }

  /** Whose boundaries the map draws for a set; `null` while they are not there. */
  drawnShapes(set: AreaSetId): DrawnShapes | null {
    const real = this.boundarySourceOf(set) === 'schematic' ? null : this.#real;
    const topology = set === 'hamlet' ? this.#hamlets : (real ?? this.#communes);
    return topology === null ? null : { set, topology, own: this.boundariesOf(set) };
  }

  /** The planner's layers over the units, oldest first; a layer brought again takes the place of the earlier one. */
  get layers(): readonly OwnLayer[] {
    return this.#layers;
  }

  /** Projects that money could go to, of all tables in use and behind them those typed by hand; a table brought again takes the place of the earlier one. */
  get fundProjects(): ProjectsTogether {
    return this.#fundProjects;
  }

  onEvent(listener: (event: LibraryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Areas and the real measures of the 56 communes: enough for a usable table. */
  async open(): Promise<void> {
    await this.#once('areas', async () => {
      const [areas, place] = await Promise.all([loadAreas(), loadFigures('place', null)]);
      this.#areasFile = areas;
      this.#officialRegions = officialRegions(areas);
      this.#installed = figuresOfAreas(areas);
      this.#world = {
        sets: buildAreas(areas, null),
        tables: [],
        own: this.#installed,
        ownIndicators: [],
        edits: [],
      };
      this.#tell('sets');
      if (this.#installed.length > 0) this.#tell('own');
      this.#add(place);
    });
  }

  async needReports(): Promise<void> {
    await this.#once('reports', async () => {
      this.#reports = await loadReports();
    });
  }

  async needBoundaries(set: AreaSetId): Promise<void> {
    await this.#once('communes', async () => {
      const mixed = this.#areasFile !== null && isMixed(this.#areasFile);
      [this.#real, this.#communes] = await Promise.all([
        mixed ? loadTopology('real') : null,
        loadTopology('communes'),
      ]);
    });
    if (set !== 'hamlet') return;
    await this.#once('hamlet shapes', async () => {
      this.#hamlets = await loadTopology('hamlets');
    });
  }

  /** Everything that one plan looks at; resolves when the worker may be asked. */
  async need(plan: Plan): Promise<void> {
    const world = this.#world;
    if (world === null) return;
    await this.needTables(sampleTablesFor(plan, world), setOf(plan) === 'hamlet');
  }

  /** Hamlets and the figure tables of these years (trends ask for all of them). */
  async needTables(years: readonly number[], hamlets = false): Promise<void> {
    const there = years.filter((year) => this.#areasFile?.sampleYears.includes(year));
    if ((there.length > 0 || hamlets) && this.has('hamlet')) await this.#needHamlets();
    await Promise.all(
      there.map((year) =>
        this.#once(`figures ${String(year)}`, async () => {
          const tables = await Promise.all([loadFigures('hamlets', year), loadFigures('communes', year)]);
          for (const table of tables) this.#add(table);
        }),
      ),
    );
  }

  /**
   * Works from here on with these files and edited values of the planner's, all at once and no others.
   *
   * @param event `kept` where they were taken up from where they are kept, not just brought or changed here
   */
  use({ files, edits, typedProjects }: InUse, event: 'own' | 'kept'): void {
    const accepted = files.map((file) => file.accepted);
    this.#accepted = accepted;
    this.#typed = typedTable(typedProjects);
    this.#decisions = files.flatMap(({ decisions }) => decisions);
    this.#compose(edits);
    this.#tell(event);
  }

  /** What the hazard layers in use say of the hamlets, from here on. */
  useHazard(hazard: HazardOfHamlets): void {
    if (this.#world === null) return;
    this.#world = { ...this.#world, hazard };
    this.#compose(this.#world.edits);
    this.#tell('own');
  }

  /** The planner's figures, then those of exposure, which rest on households of the planner's where there are some. */
  #compose(edits: readonly ValueEdit[]): void {
    if (this.#world === null) return;
    const sheets = this.#accepted.filter((file) => file.kind === 'sheet');
    const brought: World = {
      ...this.#world,
      own: [...this.#installed, ...sheets.flatMap(({ figures }) => figures)],
      ownIndicators: mergeIndicators(sheets.flatMap(({ indicators }) => indicators)),
      edits,
      projects: this.#fundProjects,
    };
    this.#world = withHazardFigures(brought);
  }

  async #needHamlets(): Promise<void> {
    await this.#once('hamlets', async () => {
      const hamlets = await loadHamlets();
      if (this.#areasFile === null || this.#world === null) return;
      this.#world = { ...this.#world, sets: buildAreas(this.#areasFile, hamlets) };
      this.#tell('sets');
    });
  }

  #add(table: FigureTable): void {
    if (this.#world === null) return;
    this.#world = { ...this.#world, tables: [...this.#world.tables, table] };
    this.#tell(table);
  }

  #tell(event: LibraryEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Each part is asked for once; a part that failed may be asked for again. */
  #once(part: string, load: () => Promise<void>): Promise<void> {
    const asked = this.#asked.get(part);
    if (asked !== undefined) return asked;
    if (this.#failed === part) this.#failed = null;
    const under = load().catch((error: unknown) => {
      this.#asked.delete(part);
      this.#failed = part;
      throw error;
    });
    this.#asked.set(part, under);
    return under;
  }
}
