import type { Area, Scalar } from "../../parts/cells";
import type { ConditionalFormat, ValidationRange } from "../../parts/rules";
import type { ChartInfo, NameInfo, PageLayout, SheetProtection, Visibility } from "../../parts/sheets";
import type { FilterInfo, TableInfo } from "../../parts/tables";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbookSnapshot";

/** A link or note at its cell. */
export interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly content: T;
}

/** What we keep of a sheet ourselves, exact; the engine gets copies of what it shows. */
export interface SheetParts {
  visibility: Visibility;
  protection: SheetProtection | null;
  showHeadings: boolean;
  customProperties: Readonly<Record<string, string>>;
  pageLayout: PageLayout;
  validations: readonly ValidationRange[];
  conditionalFormats: readonly ConditionalFormat[];
  filters: readonly FilterInfo[];
  hyperlinks: readonly Placed<Readonly<Record<string, string>>>[];
  notes: readonly Placed<string>[];
  /** Rows a filter hides, beside those hidden by hand. */
  filteredRows: ReadonlySet<number>;
}

export interface BookParts {
  readonly sheets: Map<string, SheetParts>;
  tables: readonly TableInfo[];
  names: readonly NameInfo[];
  charts: readonly ChartInfo[];
  readonly settings: Map<string, string>;
  readonly customProperties: Map<string, Scalar>;
  readonly customXmlParts: Map<string, string>;
  selection: Area;
  activeSheetId: string;
  state: { readonly cellEdit: boolean; readonly readOnly: boolean; readonly structureProtected: boolean };
}

export function emptySheetParts(): SheetParts {
  return {
    visibility: "visible",
    protection: null,
    showHeadings: true,
    customProperties: {},
    pageLayout: {},
    validations: [],
    conditionalFormats: [],
    filters: [],
    hyperlinks: [],
    notes: [],
    filteredRows: new Set(),
  };
}

function sheetParts(sheet: SheetSnapshot): SheetParts {
  const { visibility, protection, showHeadings, customProperties } = sheet;
  return {
    ...emptySheetParts(),
    visibility,
    protection,
    showHeadings,
    customProperties,
    pageLayout: sheet.pageLayout ?? {},
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    filters: sheet.filters,
    hyperlinks: sheet.hyperlinks.map(({ row, column, link }) => ({ row, column, content: link })),
    notes: sheet.notes.map(({ row, column, text }) => ({ row, column, content: text })),
  };
}

export function partsOf(snapshot: WorkbookSnapshot): BookParts {
  const activeSheetId = snapshot.activeSheetId || (snapshot.sheets[0]?.id ?? "");
  return {
    sheets: new Map(snapshot.sheets.map((sheet) => [sheet.id, sheetParts(sheet)])),
    tables: snapshot.tables,
    names: snapshot.names,
    charts: snapshot.charts,
    settings: new Map(Object.entries(snapshot.settings)),
    customProperties: new Map(Object.entries(snapshot.customProperties)),
    customXmlParts: new Map(snapshot.customXmlParts.map(({ id, xml }) => [id, xml])),
    activeSheetId,
    selection: { sheetId: activeSheetId, row: 0, column: 0, rows: 1, columns: 1 },
    state: { cellEdit: false, readOnly: false, structureProtected: false },
  };
}
