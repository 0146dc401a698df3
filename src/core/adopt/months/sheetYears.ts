import type { CellValue } from "../../sheets/cell";
import { isDayField, pastFields } from "../../sheets/dateFields";
import { type Role, roles } from "../../sheets/fields";
import type { SheetHead } from "../../sheets/grid";
import { yearIn } from "../headings/yearIn";
import type { ColumnMapping, SheetMapping } from "../mapping/mapping";
import { recordsOfHead } from "../rows/headParts";

import { titlesOf } from "./monthSheets";

/** 3月5日, 3.5, 3/5: a day, and no year. */
const dayAlone = /^\s*\d{1,2}(?:月\s*\d{1,2}\s*[日号]?|[./]\d{1,2})\s*$/;
/** By judgement: with fewer of them the years of the other days say more. */
const mostly = 0.5;
/** When a sheet was made or shown says nothing of the days on it. */
const madeOn = /制表|填表|更新|截[至止]|打印|导出|版本|版$|updated|printed|exported|as of/i;

/** The mappings with the year of days that are written without one, where all sheets of the role name the same in name or title. */
export function withYears(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
): readonly SheetMapping[] {
  const yearless = mappings.map((mapping, i) => yearlessColumns(mapping, heads[i]));
  if (yearless.every((columns) => columns.size === 0)) return mappings;
  const years = new Map(roles.map((role) => [role, yearOfRole(role, mappings, heads, yearless)]));
  return mappings.map((mapping, i) => {
    const year = mapping.role && years.get(mapping.role);
    const own = yearless[i] ?? none;
    if (typeof year !== "number" || own.size === 0) return mapping;
    return {
      ...mapping,
      columns: mapping.columns.map((column) => (own.has(column) ? { ...column, year } : column)),
    };
  });
}

type Columns = ReadonlySet<ColumnMapping>;
const none: Columns = new Set();

/** The columns of what happened whose days mostly lack their year. */
function yearlessColumns(mapping: SheetMapping, head: SheetHead | undefined): Columns {
  if (head === undefined || mapping.role === null) return none;
  const records = recordsOfHead(mapping, head);
  const { firstColumn } = head.head;
  return new Set(
    mapping.columns.filter(({ field, column, dayParts, year }) => {
      if (dayParts !== undefined) return dayParts.year === undefined && year === undefined;
      if (field === null || !isDayField(field) || !pastFields.has(field)) return false;
      const filled = records.map((row) => row[column - firstColumn] ?? "").filter((cell) => cell !== "");
      return filled.length > 0 && filled.filter(isDayAlone).length >= filled.length * mostly;
    }),
  );
}

function isDayAlone(cell: CellValue): boolean {
  return typeof cell === "string" && dayAlone.test(cell);
}

/** The year all sheets of a role with such columns name, for they are read as one table; null where they do not. */
function yearOfRole(
  role: Role,
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
  yearless: readonly Columns[],
): number | null {
  const said = mappings.flatMap((mapping, i) => {
    const head = heads[i];
    if (mapping.role !== role || head === undefined || yearless[i]?.size === 0) return [];
    return [yearIn([mapping.sheet, ...titlesOf(head, mapping)].filter((text) => !madeOn.test(text)))];
  });
  const [year = null] = said;
  return said.every((own) => own === year) ? year : null;
}
