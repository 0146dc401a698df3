import type { Area, ArrayArea, CellStyle, CellWrite, Scalar } from "./parts/cells";
import type { ModelEvent } from "./parts/events";
import type { ConditionalFormat, Validation, ValidationRange } from "./parts/rules";
import type { ChartInfo, NameInfo, SheetInfo } from "./parts/sheets";
import type { FilterInfo, TableInfo } from "./parts/tables";
import type { WorkbookSnapshot } from "./workbookSnapshot";

/**
 * The workbook as the host knows it: what stands behind the office.js objects and under the grid. One
 * implementation lives in `univer/`; nothing outside that folder knows the spreadsheet engine. Rows and columns
 * are 0-based here. Nothing in this file uses office.js words beyond Excel's own terms.
 */
export interface WorkbookModel
  extends SheetsOfModel,
    CellsOfModel,
    StructureOfModel,
    RulesOfModel,
    KeptByModel {
  readonly name: string;
  /** Formulas (in the areas) have their results; resolves at once where nothing is pending. */
  settled(areas?: readonly Area[]): Promise<void>;
  /** Whether results are still to be worked out that a read (of the area) would find. */
  isUnsettled(area?: Area): boolean;
  /** The end of the calculation that runs at this moment, null where none does; what waits for more goes on waiting. */
  atRest(): Promise<void> | null;
  /** The whole workbook at rest, for saving. */
  snapshot(): WorkbookSnapshot;
  onEvent(listener: (event: ModelEvent) => void): () => void;
  dispose(): void;
}

/** Its sheets, and what is chosen. */
export interface SheetsOfModel {
  sheets(): readonly SheetInfo[];
  addSheet(name: string, position?: number): SheetInfo;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  updateSheet(sheetId: string, change: Partial<Omit<SheetInfo, "id" | "name" | "position">>): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;
  selection(): Area;
  select(area: Area): void;
}

/** What stands in cells and how it looks. */
export interface CellsOfModel {
  /** Raw results: "" for empty, errors as their text; dates are serial numbers. */
  values(area: Area): Scalar[][];
  /** Formula text where there is one, else the value. */
  formulas(area: Area): Scalar[][];
  /** Cells of formulas with several results, the formula's own among them. */
  arrayAreas(sheetId: string): readonly ArrayArea[];
  numberFormats(area: Area): string[][];
  /** As displayed. */
  texts(area: Area): string[][];
  /** The kind of each value; an error is told from text that looks like one. */
  valueTypes(area: Area): ("Empty" | "String" | "Double" | "Boolean" | "Error")[][];
  writeCells(area: Area, cells: readonly (readonly (CellWrite | null)[])[], origin?: "user" | "api"): void;
  setNumberFormats(area: Area, formats: string | readonly (readonly (string | null)[])[]): void;
  /** Only what is the same in every cell of the area is defined. */
  style(area: Area): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  clearFormats(area: Area): void;
  /** Smallest area that holds every value (or, with formats, every touched cell); null for an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
}

/** Where cells stand, and what holds for rows, columns and joined cells. */
export interface StructureOfModel {
  insertCells(area: Area, shift: "Down" | "Right"): void;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
  sort(
    area: Area,
    keys: readonly { readonly column: number; readonly ascending: boolean }[],
    hasHeaders: boolean,
  ): void;
  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  mergedAreas(sheetId: string): readonly Area[];
  /** Width in points as office.js speaks it; null = mixed. */
  columnWidth(area: Area): number | null;
  setColumnWidth(area: Area, width: number): void;
  rowHeight(area: Area): number | null;
  setRowHeight(area: Area, height: number): void;
  /** undefined where mixed. */
  hidden(area: Area, axis: "rows" | "columns"): boolean | undefined;
  setHidden(area: Area, axis: "rows" | "columns", hidden: boolean): void;
  hyperlink(area: Area): Readonly<Record<string, string>> | null;
  setHyperlink(area: Area, link: Readonly<Record<string, string>> | null): void;
}

/** Tables, and what cells may hold, look like or hide by rules. */
export interface RulesOfModel {
  tables(): readonly TableInfo[];
  addTable(area: Area, name: string | null): TableInfo;
  updateTable(tableId: string, change: Partial<Omit<TableInfo, "id" | "columnIds">>): void;
  /** Turns the table into plain cells; `withCells` also deletes the cells. */
  removeTable(tableId: string, withCells: boolean): void;

  validations(sheetId: string): readonly ValidationRange[];
  setValidation(area: Area, validation: Validation | null): void;
  /** Cells of the area that break their rule now. */
  invalidCells(area: Area): readonly Area[];
  /** The choices of a cell's dropdown, resolved; null where it has none. */
  choices(cell: Area): readonly string[] | null;

  conditionalFormats(sheetId: string): readonly ConditionalFormat[];
  addConditionalFormat(
    sheetId: string,
    format: Omit<ConditionalFormat, "id" | "priority">,
  ): ConditionalFormat;
  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormat, "id">>): void;
  removeConditionalFormat(sheetId: string, id: string): void;

  filters(sheetId: string): readonly FilterInfo[];
  setFilter(
    sheetId: string,
    area: Area | null,
    tableId: string | null,
    criteria: FilterInfo["criteria"],
  ): void;
}

/** What it keeps beside the cells: names, charts and what add-ins store in the file. */
export interface KeptByModel {
  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  removeName(name: string, sheetId: string | null): void;

  charts(): readonly ChartInfo[];
  setChart(chart: ChartInfo): void;
  removeChart(chartId: string): void;

  /** Document settings of the add-in (`workbook.settings`), values as JSON text. */
  settings(): Readonly<Record<string, string>>;
  setSetting(key: string, json: string | null): void;
  customProperties(): Readonly<Record<string, Scalar>>;
  setCustomProperty(key: string, value: Scalar | null): void;
  customXmlParts(): readonly { readonly id: string; readonly xml: string }[];
  setCustomXmlPart(id: string, xml: string | null): void;

  /** Conditions a person can put the workbook in; API writes then fail as in Excel. */
  state(): { readonly cellEdit: boolean; readonly readOnly: boolean; readonly structureProtected: boolean };
  setState(change: Partial<{ cellEdit: boolean; readOnly: boolean; structureProtected: boolean }>): void;
}
