import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../tables/table";
import { type NameColumn, nameColumn } from "./names";
import type { OwnTrades } from "./ownTrades";
import { otherText } from "./valueKinds";

const nameHeading =
  /(?:公司|企[业業]|客[户戶]|[单單]位|商[户戶])(?:中文|英文|外文)?名[称稱]?|^(?:中文|英文|外文)(?:名[称稱]?|全[称稱])|company ?name|(?:chinese|english|local) name/i;
/** Names of before, and whose name it is elsewhere. */
const ofOthers = /曾用|原名|开票|former|previous|parent|invoice/i;

const han = /[\u3400-\u9fff]/;
/** Cells from which a column's script is told, and the share that must be of it. */
const looked = 200;
const mostly = 0.7;

function hanShare({ cells }: Column): number {
  const filled = cells.slice(0, looked).filter((cell) => typeof cell === "string" && cell !== "");
  return filled.filter((cell) => han.test(String(cell))).length / Math.max(1, filled.length);
}

/** One column in Chinese, the other not: a short name in the same script is part of the long one. */
const areTwoScripts = (one: Column, other: Column): boolean => {
  const [x, y] = [hanShare(one), hanShare(other)];
  return (x >= mostly && y <= 1 - mostly) || (y >= mostly && x <= 1 - mostly);
};

/** The column of customers' names in another language, beside the one they are known by. */
export function secondNames(table: Table): Column | undefined {
  const [known, another] = columnsOf(table, "companyName");
  if (known === undefined) return undefined;
  const short = columnsOf(table, "shortName").find((column) => areTwoScripts(known, column));
  return (
    another ??
    short ??
    table.columns.find(
      ({ field, heading }) => otherText.has(field) && nameHeading.test(heading) && !ofOthers.test(heading),
    )
  );
}

/** Names in another language, and the cells they came from. */
export interface NameEvidence {
  readonly column: NameColumn;
  readonly field: Field;
  readonly heading: string;
  readonly cells: readonly CellValue[];
}

/** Null where customers have one name; `known`: the trades learned from the whole list. */
export function otherNamesOf(table: Table, known: OwnTrades | undefined): NameEvidence | null {
  const found = secondNames(table);
  if (found === undefined) return null;
  const { field, heading, cells } = found;
  return { field, heading, cells, column: nameColumn(cells, table.rowCount, known) };
}
