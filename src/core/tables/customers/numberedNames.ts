import type { CellValue } from "../../sheets/cell";

/** The number and the name that one cell holds; the name is "" where the number stands alone. */
export interface NumberedName {
  readonly id: string;
  readonly name: string;
}

const number = "[0-9A-Za-z](?:[0-9A-Za-z._#-]*[0-9A-Za-z])?";
const gap = "(?:\\s+|\\s*[-_|/:：、,，]\\s*)";
/** "K10023 青禾电子", "K10023-青禾电子", "K10023". */
const ahead = new RegExp(`^(${number})(?:$|(?:${gap}|(?=\\p{Script=Han}))(.*)$)`, "us");
/** "K10023-Acme Ltd": up to the first of the signs, which a number may hold as well. */
const aheadOfSign = /^([0-9A-Za-z]+)\s*[-_|/:]\s*(.+)$/s;
/** "青禾电子（K10023）", "青禾电子 [K10023]". */
const inBracket = new RegExp(`^(.*\\S)\\s*[(（[【]\\s*(${number})\\s*[)）\\]】]$`, "s");
/** "青禾电子 K10023", "青禾电子/K10023". */
const behind = new RegExp(`^(.*\\S)${gap}(${number})$`, "s");

/** Every way a cell can be parted into a number and a name, as lists print both in one column. */
export function numberedNames(cell: CellValue): readonly NumberedName[] {
  const text = typeof cell === "string" ? cell.trim() : "";
  if (!/\d/.test(text)) return [];
  const first = [ahead, aheadOfSign].flatMap((form) => partsOf(form.exec(text), 1, 2));
  const last = [inBracket, behind].flatMap((form) => partsOf(form.exec(text), 2, 1));
  return [...first, ...last].filter(({ id }) => /\d/.test(id));
}

function partsOf(found: RegExpExecArray | null, id: number, name: number): readonly NumberedName[] {
  return found === null ? [] : [{ id: found[id] ?? "", name: (found[name] ?? "").trim() }];
}

/** Letters and figures, four at least, are nothing but a number; 360 and 51 open many a name, and 100086 is a postcode. */
const unlikeWords = /^(?=.*[A-Za-z])(?=.*\d).{4,}$/;

/** Whether a number that some customer has can be nothing else. */
export function isOnlyNumber(id: string): boolean {
  return unlikeWords.test(id);
}
