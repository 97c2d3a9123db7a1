import type { Topology } from 'topojson-specification';
import { loadAreas } from '../data/loadAreas.ts';
import { loadFigures } from '../data/loadFigures.ts';
import { loadHamlets } from '../data/loadHamlets.ts';
import { loadReports } from '../data/loadReports.ts';
import { loadTopology } from '../data/loadTopology.ts';
import type { AreaKey, AreaSetId } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { AreasFile, RegionClass } from '../domain/area/AreasFile.ts';
import { buildAreas } from '../domain/area/buildAreas.ts';
import { officialRegions } from '../domain/area/officialRegions.ts';
import type { ReportsFile } from '../domain/area/ReportsFile.ts';
import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import type { World } from '../domain/indicator/World.ts';
import { createColumns, type Columns } from '../domain/outcome/createColumns.ts';
import { createDrivers, type Drivers } from '../domain/outcome/createDrivers.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import type { AcceptedFile, OwnBoundaries } from '../domain/kept/AcceptedFile.ts';
import { sampleTablesFor } from './sampleTablesFor.ts';

export type LibraryEvent = 'sets' | 'own' | FigureTable;

/**
 * What we have: areas, figures, boundaries, and the planner's own files of this session. Embedded data
 * arrives in parts, in the order in which they are needed: the first screen waits for no sample figure.
 */
export class Library {
  readonly #listeners = new Set<(event: LibraryEvent) => void>();
  readonly #asked = new Map<string, Promise<void>>();
  #areasFile: AreasFile | null = null;
  #world: World | null = $state.raw(null);
  readonly #columns = $derived(this.#world === null ? null : createColumns(this.#world));
  readonly #drivers = $derived(
    this.#world === null || this.#columns === null ? null : createDrivers(this.#world, this.#columns),
  );
  #communes: Topology | null = $state.raw(null);
  #hamlets: Topology | null = $state.raw(null);
  #reports: ReportsFile | null = $state.raw(null);
  #officialRegions: ReadonlyMap<AreaKey, RegionClass> = $state.raw(new Map());
  #accepted: readonly AcceptedFile[] = $state.raw([]);
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

  /** Published region class of the communes for which it is known, of both vintages. */
  get officialRegions(): ReadonlyMap<AreaKey, RegionClass> {
    return this.#officialRegions;
  }

  /** Reported hazards, resettlement projects, baselines and targets, once asked for. */
  get reports(): ReportsFile | null {
    return this.#reports;
  }

  /** Files accepted in this session, oldest first. */
  get accepted(): readonly AcceptedFile[] {
    return this.#accepted;
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
      this.#world = { sets: buildAreas(areas, null), tables: [], own: [], ownIndicators: [] };
      this.#tell('sets');
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
      this.#communes = await loadTopology('communes');
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
    if (years.length > 0 || hamlets) await this.#needHamlets();
    await Promise.all(
      years.map((year) =>
        this.#once(`figures ${String(year)}`, async () => {
          const tables = await Promise.all([loadFigures('hamlets', year), loadFigures('communes', year)]);
          for (const table of tables) this.#add(table);
        }),
      ),
    );
  }

  /** Takes a file in after its report was accepted; everything it says is used from here on. */
  accept(file: AcceptedFile): void {
    this.#setAccepted([...this.#accepted, file]);
  }

  /** Takes an accepted file out again; what was there before it stands as it was. */
  withdraw(file: AcceptedFile): void {
    this.#setAccepted(this.#accepted.filter((known) => known !== file));
  }

  #setAccepted(accepted: readonly AcceptedFile[]): void {
    this.#accepted = accepted;
    const sheets = accepted.filter((file) => file.kind === 'sheet');
    if (this.#world !== null) {
      this.#world = {
        ...this.#world,
        own: sheets.flatMap(({ figures }) => figures),
        ownIndicators: sheets.flatMap(({ indicators }) => indicators),
      };
    }
    this.#tell('own');
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
