import type { CellValue } from "../../../sheets/cell";
import type { Field } from "../../../sheets/fields";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { cellText } from "../texts/cellText";
import { otherText } from "../values/valueKinds";
import { type NameColumn, nameColumn } from "./names";
import type { OwnTrades } from "./ownTrades";

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

/** A character of Chinese, a word of anything else. */
const word = /\p{Script=Han}|(?!\p{Script=Han})[\p{L}\d]+/gu;
/** Share of the first rows whose second name has a word the first has not; fewer are short forms of it. By judgement. */
const ownShare = 0.3;

/** Are names more than short forms of those beside them: Copper Whale Growler Station, of Jensen Ventures LLC? */
function areOwnNames(firm: Column, place: Column): boolean {
  const filled = [...place.cells.keys()].slice(0, looked).filter((row) => place.cells[row] !== "");
  const own = filled.filter((row) => {
    const known = cellText(firm.cells[row]).toLowerCase();
    const said = cellText(place.cells[row]).toLowerCase().match(word) ?? [];
    return said.some((each) => !known.includes(each));
  });
  return own.length >= Math.max(1, ownShare * filled.length);
}

/** Whose a place is, where the customers are called as their places are: Legal entity beside Practice. */
const ofOwners =
  /\blegal (?:entity|name)\b|\bregistered (?:entity|name)\b|\blicensee\b|法人主体|工商(?:名称|主体)|执照名称/i;

/** The columns of firms and of what their places are called. */
function firmAndPlace(table: Table): readonly (Column | undefined)[] {
  const [named] = columnsOf(table, "companyName");
  const [short] = columnsOf(table, "shortName");
  if (short !== undefined) return [named, short];
  return [table.columns.find(({ field, heading }) => field === "text" && ofOwners.test(heading)), named];
}

/** What the places of customers are called, in the script their firms' names are in; null where no column says. */
export function tradeNamesOf(table: Table, known: OwnTrades | undefined): NameEvidence | null {
  const [firm, place] = firmAndPlace(table);
  if (firm === undefined || place === undefined || areTwoScripts(firm, place)) return null;
  // Of a part of a table it is what was seen of the whole.
  if (known === undefined && !areOwnNames(firm, place)) return null;
  return namesIn(withoutFirms(place, firm), table.rowCount, known);
}

/** A place called by nothing but the name of its firm has no name of its own: somebody left the column to repeat it. */
function withoutFirms(place: Column, firm: Column): Column {
  return { ...place, cells: place.cells.map((cell, row) => (cell === firm.cells[row] ? "" : cell)) };
}

/** Null where customers have one name; `known`: the trades learned from the whole list. */
export function otherNamesOf(table: Table, known: OwnTrades | undefined): NameEvidence | null {
  const found = secondNames(table);
  if (found === undefined) return null;
  return namesIn(found, table.rowCount, known);
}

function namesIn(
  { field, heading, cells }: Column,
  rows: number,
  known: OwnTrades | undefined,
): NameEvidence {
  return { field, heading, cells, column: nameColumn(cells, rows, known) };
}
