import { isBlankCell } from "../../adopt/cells/blankCells";
import type { SheetMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import type { ColumnKey } from "../../sheets/column";
import type { Field, Role } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import type { StructureTable } from "../../templates/own/structureTables";
import { wholeName } from "../../values/names/wholeName";
import type { ImportTarget } from "../rows/importTarget";
import { readSourceSheet, type SourceRow } from "../source/sourceSheet";
import { cellsOf } from "./targets";

/** A list of the team's own that rows of a file are added to, in its own columns. */
export interface AdoptedList {
  readonly role: Role;
  readonly mapping: SheetMapping;
  readonly records: readonly SourceRow[];
  /** The Excel table its records lie in. */
  readonly table: SheetHead["tables"][number] | null;
  /** The first column (0-based) right of its own: of the table, or of all the sheet holds. */
  readonly rightEdge: number;
}

export type AdoptedLists = ReadonlyMap<ImportTarget, AdoptedList>;

interface Present {
  readonly adopted: readonly SheetMapping[];
  readonly heads: readonly SheetHead[];
  readonly targets: ReadonlyMap<ImportTarget, StructureTable>;
  readonly rows: (sheet: string) => readonly SourceRow[];
}

/** The longest list of each role the team keeps itself, where no standard sheet holds records of that role. */
export function adoptedLists({ adopted, heads, targets, rows }: Present): AdoptedLists {
  const found = new Map<ImportTarget, AdoptedList>();
  for (const mapping of adopted) {
    const { role, sheet } = mapping;
    if (role === null || isKept(targets.get(role), rows)) continue;
    const { records } = readSourceSheet(mapping, rows(sheet));
    const last = records.at(-1)?.row ?? 0;
    const { tables = [], lastColumn = -1 } = heads.find((head) => head.sheet === sheet) ?? {};
    const table =
      tables.find(({ firstRow, rows: height }) => last > firstRow && last < firstRow + height) ?? null;
    if (records.length > (found.get(role)?.records.length ?? 0))
      found.set(role, {
        role,
        mapping,
        records,
        table,
        rightEdge: table ? table.firstColumn + table.columns : lastColumn + 1,
      });
  }
  return found;
}

/** Whether a standard sheet has rows: then it is the list the team keeps. */
function isKept(table: StructureTable | undefined, rows: Present["rows"]): boolean {
  if (table === undefined) return false;
  const [key] = table.spec.key;
  const cells = key === undefined ? [] : cellsOf(table, key, rows(table.sheet));
  return cells.some((cell) => !isBlankCell(cell));
}

/** What stands in for a column of 客户基础信息 on a list of the team's own, the best first. */
const standIns: Readonly<Partial<Record<ColumnKey, readonly Field[]>>> = {
  companyName: ["companyName", "personName"],
  mobile: ["mobile", "phone", "contactMethod"],
  email: ["email", "contactMethod"],
};

/** What each record says, by the keys of the standard sheet. */
export function adoptedValues({
  mapping,
  records,
}: AdoptedList): readonly ((key: ColumnKey) => CellValue | undefined)[] {
  const at = (field: Field) => mapping.columns.find((column) => column.field === field)?.column ?? -1;
  const [given, family] = [at("firstName"), at("lastName")];
  return records.map(({ cells }) => (key: ColumnKey) => {
    const fields: readonly Field[] =
      standIns[key] ?? mapping.columns.flatMap(({ field }) => (field === key ? [field] : []));
    const said = fields.map((field) => cells[at(field)] ?? "").find((cell) => !isBlankCell(cell));
    if (said !== undefined || key !== "companyName") return said;
    const name = wholeName(cells[given] ?? "", cells[family] ?? "");
    return name === "" ? undefined : name;
  });
}
