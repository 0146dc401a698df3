import type { RowIdentity } from "../../changes/heldRow";
import type { Change } from "../../changes/patch";
import type { NameAddition } from "../../changes/sheetChange";
import { type CellValue, columnLetter } from "../../sheets/cell";
import { wordKey } from "../../values/text/foldText";
import { targetOf } from "../checks/checkNames";
import { growingRange, listCapacity } from "../sheets/lists";
import type { ChoiceList, ChoiceSheet } from "./choiceLists";

/** One choice of a list as it shall be: what it was (null: it is new) and what it is now. */
export interface EditedChoice {
  readonly was: string | null;
  readonly now: string;
  /** Rows that use the old word get the new one. */
  readonly inRows: boolean;
}

/** All choices of one list in their new order; what is left out goes. */
export interface ChoiceEdit {
  readonly column: number;
  /** The list as it was when it was edited. */
  readonly standing: readonly string[];
  readonly choices: readonly EditedChoice[];
}

/** The edited choices, and behind them what somebody put on the list meanwhile: only what was seen may go. */
export function withLater({ choices }: ChoiceList, edit: ChoiceEdit): readonly EditedChoice[] {
  const later = choices.filter((choice) => !edit.standing.includes(choice));
  return [...edit.choices, ...later.map((choice) => ({ was: choice, now: choice, inRows: false }))];
}

export type ChoiceFault = "blank" | "twice" | "fixed" | "full";

/** Why a list cannot be written like this: by position, and of the list as a whole. */
export function faultsOf(
  { fixed, choices }: ChoiceList,
  edited: readonly EditedChoice[],
): ReadonlyMap<number, ChoiceFault> {
  const faults = new Map<number, ChoiceFault>();
  const first = new Map<string, number>();
  edited.forEach(({ was, now }, i) => {
    const key = wordKey(now);
    if (key === "") faults.set(i, "blank");
    else if (first.has(key)) faults.set(i, "twice");
    else first.set(key, i);
    if (was !== null && was !== now && fixed.includes(was)) faults.set(i, "fixed");
    if (i >= listCapacity.dictionary) faults.set(i, "full");
  });
  const kept = new Set(edited.map(({ was }) => was));
  if (choices.some((choice) => fixed.includes(choice) && !kept.has(choice))) faults.set(-1, "fixed");
  return faults;
}

/** Old word → new word of the choices whose rows follow. */
export function renamedInRows(edited: readonly EditedChoice[]): ReadonlyMap<string, string> {
  return new Map(
    edited.flatMap(({ was, now, inRows }) =>
      was !== null && was !== now.trim() && inRows ? [[was, now.trim()] as const] : [],
    ),
  );
}

/** How many choices differ from the list as it stands: added, renamed, moved or gone. */
export function countEdits({ choices }: ChoiceList, edited: readonly EditedChoice[]): number {
  const kept = edited.flatMap(({ was }) => (was === null ? [] : [was]));
  const stay = new Set(kept);
  const gone = choices.filter((choice) => !stay.has(choice)).length;
  const order = choices.filter((choice) => stay.has(choice));
  const moved = kept.some((choice, i) => choice !== order[i]) ? 1 : 0;
  return gone + moved + edited.filter(({ was, now }) => was !== now).length;
}

/**
 * The cells of the list as they will stand, without a gap, for the names behind dropdowns count filled cells. Where
 * the list grows beyond every other one, rows come in below.
 */
export function listChanges(
  sheet: ChoiceSheet,
  list: ChoiceList,
  edited: readonly EditedChoice[],
): readonly Change[] {
  const cells = cellsFor(list, edited);
  const { headingRow, rows } = sheet;
  const height = Math.max(cells.length, list.cells.length);
  return Array.from({ length: height }, (_, i) => i).flatMap((i): readonly Change[] => {
    const before = list.cells[i] ?? "";
    const after = cells[i] ?? "";
    const row = headingRow + 1 + i;
    if (i >= rows.length) return after === "" ? [] : [newRow(sheet.sheet, list.column, row, after)];
    if (before === after) return [];
    const { heading, column } = list;
    return [{ kind: "set-cell", row: identity(sheet, i), column, heading, field: null, before, after }];
  });
}

/** The choices as cells; a number stays one, for its digits as text would not match the rows that hold it. */
function cellsFor({ cells }: ChoiceList, edited: readonly EditedChoice[]): readonly CellValue[] {
  const others = cells.filter((cell) => typeof cell !== "string");
  return edited.map(({ now }) => others.find((cell) => String(cell) === now.trim()) ?? now.trim());
}

function identity({ sheet, headingRow, firstColumn, rows }: ChoiceSheet, i: number): RowIdentity {
  const cells = (rows[i] ?? []).map((value, at) => ({ column: firstColumn + at, value }));
  return { sheet, hint: headingRow + 1 + i, key: null, cells };
}

function newRow(sheet: string, column: number, row: number, value: CellValue): Change {
  return {
    kind: "restore-row",
    row: { sheet, hint: row, key: null, cells: [{ column, value }] },
    held: { row, firstColumn: column, cells: [{ value, numberFormat: "@" }], table: null },
    added: true,
  };
}

/** Names over this list that neither grow nor reach its last choice are made to grow: a team's own dropdown follows too. */
export function namesThatFollow(
  { sheet, headingRow }: ChoiceSheet,
  { column }: ChoiceList,
  count: number,
  present: ReadonlyMap<string, string>,
): readonly NameAddition[] {
  const first = headingRow + 1;
  const wanted = growingRange(sheet, columnLetter(column), first, listCapacity.dictionary);
  const place = targetOf(wanted)?.place;
  return [...present].flatMap(([name, formula]): readonly NameAddition[] => {
    const target = targetOf(formula);
    if (!target || target.place !== place || target.grows || target.last >= first + count - 1) return [];
    return [{ kind: "add-name", name: { name, formula: wanted }, replaces: formula }];
  });
}
