import { HostError } from "../../engine/types/hostError";
import { intersection } from "../../model/area";
import type { Area } from "../../model/parts/cells";
import type { Book } from "../book/book";
import { usedPart } from "../places/usedPart";

/** `Excel.SpecialCellType`, as far as this host tells cells apart. */
export const specialKinds = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "DataValidations",
  "ConditionalFormats",
] as const;

/** `Excel.SpecialCellValueType`, single kinds. */
export const specialValues = ["All", "Errors", "Logical", "Numbers", "Text"] as const;

const typeWords = { Errors: "Error", Logical: "Boolean", Numbers: "Double", Text: "String" } as const;

/** The cells of a kind as blocks: whole runs in a row, equal runs of neighbouring rows joined. */
export function specialCells(
  book: Book,
  area: Area,
  kind: (typeof specialKinds)[number],
  values: (typeof specialValues)[number],
): readonly Area[] {
  if (kind === "DataValidations") return ruled(area, book.model.validations(area.sheetId));
  if (kind === "ConditionalFormats") return ruled(area, book.model.conditionalFormats(area.sheetId));
  const part = usedPart(book, area, false);
  if (part === null) return [];
  if (kind === "Visible") return runs(part, visibility(book, part));
  return runs(part, contents(book, part, kind, values));
}

function ruled(area: Area, rules: readonly { readonly areas: readonly Area[] }[]): readonly Area[] {
  return rules.flatMap((rule) => rule.areas).flatMap((one) => intersection(one, area) ?? []);
}

function visibility(book: Book, part: Area): readonly (readonly boolean[])[] {
  const columns = Array.from(
    { length: part.columns },
    (_, column) =>
      book.model.hidden({ ...part, column: part.column + column, columns: 1 }, "columns") !== true,
  );
  return Array.from({ length: part.rows }, (_, row) =>
    book.model.hidden({ ...part, row: part.row + row, rows: 1 }, "rows") === true
      ? columns.map(() => false)
      : columns,
  );
}

function contents(
  book: Book,
  part: Area,
  kind: "Blanks" | "Constants" | "Formulas",
  values: (typeof specialValues)[number],
): readonly (readonly boolean[])[] {
  const types = book.model.valueTypes(part);
  const formulas = book.model.formulas(part);
  const plain = book.model.values(part);
  return types.map((row, down) =>
    row.map((type, right) => {
      const formula = formulas[down]?.[right];
      const isFormula =
        typeof formula === "string" && formula.startsWith("=") && formula !== plain[down]?.[right];
      if (kind === "Blanks") return type === "Empty" && !isFormula;
      if (isFormula !== (kind === "Formulas") || (type === "Empty" && !isFormula)) return false;
      return values === "All" || type === typeWords[values];
    }),
  );
}

function runs(part: Area, marks: readonly (readonly boolean[])[]): readonly Area[] {
  const open: Area[] = [];
  for (const [row, line] of marks.entries()) {
    for (const run of runsOfRow(part, row, line)) joinOrAdd(open, run);
  }
  // Excel itself gives up on too many areas; 8,192 is its classic bound.
  if (open.length > 8_192) throw new HostError("InvalidOperation", "Too many areas.");
  return open;
}

function runsOfRow(part: Area, row: number, line: readonly boolean[]): readonly Area[] {
  const found: Area[] = [];
  for (let column = 0; column < line.length; column++) {
    if (line[column] !== true) continue;
    const end = line.indexOf(false, column);
    const columns = (end < 0 ? line.length : end) - column;
    found.push({ ...part, row: part.row + row, rows: 1, column: part.column + column, columns });
    column += columns;
  }
  return found;
}

function joinOrAdd(open: Area[], run: Area): void {
  const index = open.findIndex(
    (area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
  );
  const above = open[index];
  if (above === undefined) open.push(run);
  else open[index] = { ...above, rows: above.rows + 1 };
}
