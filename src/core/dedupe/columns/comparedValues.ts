import { type Column, columnsOf, type Table } from "../../tables/table";
import { foreignRegisters } from "./codes/registers";
import { partedBirthday } from "./persons/birthdays";
import { readElsewhere } from "./readElsewhere";
import { comparable } from "./values/comparable";
import type { ValueEvidence } from "./values/valueEvidence";
import { kindIn } from "./values/valueHeadings";
import type { ValueKind } from "./values/valueKind";
import { type TableNature, valueFields } from "./values/valueKinds";
import { valueColumn } from "./values/values";

/** Kinds that say something though no value recurs: another birthday is another person, another number another firm. */
const alwaysTelling: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "given",
  "surname",
  "birthday",
  "register",
]);

/** Values that never recur (row numbers) or never differ say nothing of who is who. */
const speaks = ({ column, kind }: ValueEvidence): boolean =>
  column.distinct > 1 && (column.distinct < column.filled || alwaysTelling.has(kind));

/** Columns of a table that are compared as they are; `whole`: those of the table it is a part of. */
export function comparedValues(
  table: Table,
  nature: TableNature,
  whole: readonly ValueEvidence[] | undefined,
): readonly ValueEvidence[] {
  const born = nature.companies ? null : partedBirthday(table);
  const elsewhere = readElsewhere(table, nature);
  const trade = tradeOf(table);
  const all = valueFields(nature).flatMap(([field, meant]) =>
    columnsOf(table, field)
      .filter((column) => !born?.parts.includes(column) && !elsewhere.has(column))
      .filter((column) => meant !== "trade" || column === trade)
      .map(({ heading, cells }) => {
        const kind = kindIn(meant, heading, nature.companies);
        const column = valueColumn(comparable(cells, meant, kind), table.rowCount);
        return { kind, field, heading, cells, column };
      })
      // Of the days beside firms and persons only a birthday says who somebody is.
      .filter((value) => !nature.mixed || value.field !== "date" || value.kind === "birthday"),
  );
  all.push(...registersOf(table, nature));
  if (born !== null) all.push({ ...born, field: "text", column: valueColumn(born.cells, table.rowCount) });
  return told(all.map(furtherGiven), whole);
}

/** What customers do: an industry they are of for good, while a kind of customer may be how far one is with them. */
const tradeOf = (table: Table): Column | undefined =>
  columnsOf(table, "industry")[0] ?? columnsOf(table, "tags")[0];

/** Numbers of other countries under headings of credit codes; persons have theirs compared as cards. */
function registersOf(table: Table, { companies }: TableNature): readonly ValueEvidence[] {
  if (!companies) return [];
  return columnsOf(table, "creditCode").flatMap(({ field, heading, cells }) => {
    const numbers = foreignRegisters(cells);
    const column = numbers && valueColumn(numbers, table.rowCount);
    return column === null ? [] : [{ kind: "register" as const, field, heading, cells, column }];
  });
}

/** Of two columns of given names the one that is filled for fewer holds further ones, wherever it stands. */
function furtherGiven(value: ValueEvidence, _: number, all: readonly ValueEvidence[]): ValueEvidence {
  if (value.kind !== "given") return value;
  const [first] = all
    .filter(({ kind }) => kind === "given")
    .toSorted((x, y) => y.column.filled - x.column.filled);
  return value === first ? value : { ...value, kind: "middle" };
}

/** Those that say anything: seen from their cells, of a part of a table from those of the whole. */
function told(
  all: readonly ValueEvidence[],
  whole: readonly ValueEvidence[] | undefined,
): readonly ValueEvidence[] {
  if (whole === undefined) return all.filter(speaks);
  return all.filter(({ heading, kind }) =>
    whole.some((column) => column.heading === heading && column.kind === kind),
  );
}
