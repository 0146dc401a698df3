import type { CellValue } from "../../../sheets/cell";
import { readBytes } from "../../../tables/cells/distinctCells";
import { memoised } from "../../../tables/kept/memoised";
import type { Column } from "../../../tables/table";
import { isTellingTaxNumber } from "../../../values/codes/asTaxNumber";
import { type CreditCode, readCreditCode } from "../../../values/codes/readCreditCode";
import type { Problem, Read, Unreadable } from "../../../values/text/reading";
import { isTaxNumber, type TaxScheme, taxFault } from "./taxScheme";
import { taxSchemeAt } from "./taxSchemes";

/** What the rules of credit codes ask about a cell; bits. */
export const creditTraits = { understood: 1, tidied: 2, old: 4, badForm: 8, badCheck: 16 } as const;

/** Told by rules of their own. */
const toldElsewhere: ReadonlySet<Problem> = new Set<Problem>([
  "placeholder",
  "digits-lost",
  "formula-error",
  "id-card",
]);

/** A column of credit codes as its rules see it: every cell is read once for all of them. */
export const creditColumn: (column: Column) => Uint8Array = memoised((column: Column) => {
  const traits = (cell: CellValue) => {
    const scheme = taxSchemeAt(column, cell);
    return scheme === null ? traitsAlone(cell) : traitsIn(scheme, cell);
  };
  return readBytes(column, (cell) => (cell === "" ? 0 : traits(cell)));
});

/** In a column of another country's tax numbers. */
function traitsIn(scheme: TaxScheme, cell: CellValue): number {
  const fault = taxFault(cell, scheme);
  if (fault !== null) return fault === "form" ? creditTraits.badForm : creditTraits.badCheck;
  return isTaxNumber(cell, scheme) ? creditTraits.understood : 0;
}

/** Among credit codes; a sound number of another country is no fault there. */
function traitsAlone(cell: CellValue): number {
  const traits = traitsOf(readCreditCode(cell));
  const isFault = (traits & (creditTraits.badForm | creditTraits.badCheck)) !== 0;
  return isFault && isTellingTaxNumber(String(cell)) ? creditTraits.understood : traits;
}

function traitsOf(read: Read<CreditCode>): number {
  switch (read.reading) {
    case "exact":
    case "tidied":
      return (
        creditTraits.understood |
        (read.reading === "tidied" ? creditTraits.tidied : 0) |
        (read.value.kind === "old" ? creditTraits.old : 0)
      );
    case "unreadable":
      if (read.problem !== undefined && toldElsewhere.has(read.problem)) return 0;
      return read.problem === "check-digit" ? creditTraits.badCheck : creditTraits.badForm;
    default:
      return 0;
  }
}

/** What is wrong with a credit code; null where it is blank or sound. */
export function creditFault(cell: CellValue): Unreadable<CreditCode> | null {
  const read = readCreditCode(cell);
  return read.reading === "unreadable" ? read : null;
}
