import type { Field } from "../../../sheets/fields";
import { memoised } from "../../../tables/kept/memoised";
import type { Column, Table } from "../../../tables/table";
import { groupedBy } from "../../../values/groups/groupedBy";
import { type ColumnKeys, keysOfParts, wholeKeys } from "../../cells/columnKeys";
import { wrongLabels } from "./codesWithLabels";
import { mayFollow, repeats, type StrayWord, sampledRows, strayWords } from "./strayWords";

/** A cell that says otherwise than nearly all cells beside the same one of another column. */
interface Contradiction extends StrayWord {
  /** Positions in the table's `columns`: the cell in doubt, and the one it depends on; the same where that holds a code as well. */
  readonly column: number;
  readonly given: number;
}

/** Columns that may say what stands in another: places, goods, numbers, names, words of a team's own. */
const givens: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "customerId",
  "companyName",
  "product",
  "detail",
  "address",
  "owner",
  "province",
  "city",
  "district",
  "postcode",
  "phone",
  "landline",
  "creditCode",
]);
/** Columns that may follow from another. Who looks after whom, and how things stand, changes. */
const dependents: ReadonlySet<Field> = new Set<Field>([
  "text",
  "identifier",
  "tags",
  "region",
  "province",
  "city",
  "district",
  "postcode",
  "currency",
  "email",
]);

/** The cells of a table that contradict their kind, at most one a row, in order of rows. */
export const contradictions = memoised((table: Table): readonly Contradiction[] => {
  const found = table.columns.flatMap((own, column): readonly Contradiction[] => [
    ...wrongLabels(own).map((one) => ({ ...one, column, given: column })),
    ...contradictedBeside(table, own, column),
  ]);
  return [...groupedBy(found, ({ row }) => row).values()]
    .flatMap((ofRow) => worst(ofRow) ?? [])
    .sort((a, b) => a.row - b.row);
});

/** The cells of a column that contradict those of another. */
function contradictedBeside({ columns }: Table, own: Column, column: number): readonly Contradiction[] {
  const keys = dependents.has(own.field) ? wholeKeys(own) : null;
  if (keys === null || !repeats(keys)) return [];
  return columns.flatMap((other, given) =>
    given === column || !givens.has(other.field)
      ? []
      : contradictionsOf(other, keys, own.field).map((one) => ({ ...one, column, given })),
  );
}

/** Whole numbers are shared by households and agents. */
const dialled: ReadonlySet<Field> = new Set<Field>(["phone", "landline"]);

/** By the whole cells of a column, or by the shortest of their parts that tells as much. */
function contradictionsOf(given: Column, dependent: ColumnKeys, of: Field): readonly StrayWord[] {
  const whole = dialled.has(given.field) ? null : wholeKeys(given);
  const found =
    whole === null || !repeats(whole)
      ? null
      : strayWords(whole, dependent, given.field === "city" && of === "province");
  if (found !== null) return found;
  for (const [length, keys] of keysOfParts(firstRows(given)).entries()) {
    const all = mayFollow(keys, dependent) ? keysOfParts(given)[length] : undefined;
    const strays = all === undefined ? null : strayWords(all, dependent, false);
    if (strays !== null) return strays;
  }
  return [];
}

/** Parts are taken from all rows only where something follows from those of the first. */
const firstRows = memoised(
  (column: Column): Column =>
    column.cells.length <= sampledRows ? column : { ...column, cells: column.cells.slice(0, sampledRows) },
);

/** Of what a row contradicts that in the column most of it has to do with. */
function worst(ofRow: readonly Contradiction[]): Contradiction | undefined {
  const weight = (column: number) =>
    ofRow.filter((one) => one.column === column || one.given === column).length;
  return [...ofRow].sort((a, b) => weight(b.column) - weight(a.column) || b.others - a.others)[0];
}
