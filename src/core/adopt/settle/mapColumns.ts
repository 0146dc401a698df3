import { isDayField } from "../../sheets/dateFields";
import type { Field, Role } from "../../sheets/fields";
import { optionsOf } from "../columns/columnOptions";
import { fieldsOfRole } from "../columns/fieldsOfRole";
import { pointingAway } from "../columns/links/pointingAway";
import type { Option, SeenColumn } from "../columns/seenColumn";
import { unnamedField } from "../columns/unnamedField";
import type { ColumnMapping } from "../mapping/mapping";
import { askPlaces } from "./askPlaces";
import { assign } from "./assign";
import { scaleOf } from "./money/groupUnit";
import { repeatableFields } from "./repeatableFields";
import { settleColumns } from "./settleColumns";

/** The best meaning of every column of a sheet, each single field given once, what is known left as it is. */
export function mapColumns(columns: readonly SeenColumn[], role: Role): readonly ColumnMapping[] {
  const taken = new Set(columns.map((column) => column.known?.field).filter((field) => !repeats(field)));
  const away = role === "customers" ? pointingAway(columns) : new Set<SeenColumn>();
  const isOpen = (column: SeenColumn, { field }: Option) =>
    !taken.has(field) && !(field === "customerId" && away.has(column));
  const options = columns.map((column) =>
    column.known === undefined ? optionsOf(column, role).filter((option) => isOpen(column, option)) : [],
  );
  const single = fieldsOfRole[role].filter((field) => !repeats(field) && !taken.has(field));
  const scores = options.map((own, row) => scoreRow(own, single, row, columns.length));
  const assigned = assign(scores).map(
    (slot, row) => knownOption(columns[row]) ?? chosen(options[row] ?? [], single[slot]),
  );
  const settled = settleColumns(columns, assigned, role);
  return askPlaces(
    columns,
    columns.map((column, i) => mappingOf(column, settled[i] ?? null)),
  );
}

function knownOption(column: SeenColumn | undefined): Option | null {
  return column?.known === undefined ? null : { ...column.known, confidence: 1 };
}

function repeats(field: Field | null | undefined): boolean {
  return field === null || field === undefined || repeatableFields.has(field);
}

/** Scores of the single fields, then one private slot a column for the best repeatable field or none. */
function scoreRow(
  options: readonly Option[],
  single: readonly Field[],
  row: number,
  columns: number,
): readonly number[] {
  const scores = new Array<number>(single.length + columns).fill(-1);
  single.forEach((field, i) => {
    const option = options.find((candidate) => candidate.field === field);
    if (option !== undefined) scores[i] = worth(option);
  });
  const free = bestRepeatable(options);
  scores[single.length + row] = free === null ? 0 : worth(free);
  return scores;
}

/** One sure column is worth more than two doubtful ones. */
function worth({ confidence }: Option): number {
  return confidence ** 3;
}

function bestRepeatable(options: readonly Option[]): Option | null {
  const own = options.filter((option) => option.field !== null && repeatableFields.has(option.field));
  return own.reduce<Option | null>(
    (best, option) => (best === null || option.confidence > best.confidence ? option : best),
    null,
  );
}

function chosen(options: readonly Option[], field: Field | undefined): Option | null {
  if (field === undefined) return bestRepeatable(options);
  return options.find((option) => option.field === field) ?? bestRepeatable(options);
}

function mappingOf(column: SeenColumn, option: Option | null): ColumnMapping {
  const { column: position, heading, profile } = column;
  const { field, confidence, reason } = knownOption(column) ?? option ?? unnamedField(column);
  return {
    column: position,
    heading,
    field,
    confidence: Math.round(confidence * 100) / 100,
    reason,
    scale: scaleOf(column, field),
    samples: profile.samples,
    ...(option?.dayParts && { dayParts: option.dayParts }),
    ...(option?.year !== undefined && { year: option.year }),
    ...orderOf(column, field),
  };
}

/** Asked only of columns that are read as days, and where the cells do not answer it themselves. */
function orderOf({ profile, known }: SeenColumn, field: Field | null): Pick<ColumnMapping, "dateOrder"> {
  const days = field !== null && isDayField(field);
  return days && profile.orderOpen ? { dateOrder: known?.dateOrder ?? null } : {};
}
