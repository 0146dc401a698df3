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

/**
 * The mappings with the year of days that are written without one, where all sheets of the role name the same in name or title.
 * Days put together of parts are read sheet by sheet, each by the year it names itself.
 */
export function withYears(
  mappings: readonly SheetMapping[],
  heads: readonly SheetHead[],
): readonly SheetMapping[] {
  const yearless = mappings.map((mapping, i) => yearlessColumns(mapping, heads[i]));
  if (yearless.every((columns) => columns.size === 0)) return mappings;
  const said = mappings.map((mapping, i) => yearSaid(mapping, heads[i]));
  const years = new Map(roles.map((role) => [role, yearOfRole(role, mappings, yearless, said)]));
  return mappings.map((mapping, i) => {
    const own = yearless[i] ?? none;
    if (mapping.role === null || own.size === 0) return mapping;
    const [ofSheet = null, ofRole = null] = [said[i], years.get(mapping.role)];
    const columns = mapping.columns.map((column) => {
      const year = isParted(column) ? ofSheet : ofRole;
      return year === null || !own.has(column) ? column : { ...column, year };
    });
    return { ...mapping, columns };
  });
}

function isParted({ dayParts }: ColumnMapping): boolean {
  return dayParts !== undefined;
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

/** The year a sheet names in its name or titles; null for none, or several. */
function yearSaid(mapping: SheetMapping, head: SheetHead | undefined): number | null {
  if (head === undefined) return null;
  return yearIn([mapping.sheet, ...titlesOf(head, mapping)].filter((text) => !madeOn.test(text)));
}

/** The year all sheets of a role with such columns name, for they are read as one table; null where they do not. */
function yearOfRole(
  role: Role,
  mappings: readonly SheetMapping[],
  yearless: readonly Columns[],
  said: readonly (number | null)[],
): number | null {
  const asked = mappings.flatMap((mapping, i) => {
    const isAsked = mapping.role === role && [...(yearless[i] ?? none)].some((column) => !isParted(column));
    return isAsked ? [said[i] ?? null] : [];
  });
  const [year = null] = asked;
  return asked.every((own) => own === year) ? year : null;
}
