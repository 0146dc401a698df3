import { isBlankCell } from "../../adopt/cells/blankCells";
import type { ColumnMapping } from "../../adopt/mapping/mapping";
import type { CellValue } from "../../sheets/cell";
import type { ColumnSpec } from "../../sheets/column";
import type { Dictionaries } from "../../sheets/dictionaries";
import { indexChoices } from "../../values/choices/choiceIndex";
import { readChoice } from "../../values/choices/readChoice";
import { dayOfSerial } from "../../values/dates/serialDay";
import { commonestFirst, timesOfEach } from "../../values/groups/timesOfEach";
import { wordKey } from "../../values/text/foldText";
import { valueIn } from "../../values/text/reading";

/** How a column of the team's own writes a value of the standard sheet. */
export type AdoptedForm = (value: CellValue) => CellValue;

/** Learns it from the cells the column has. */
export function adoptedForm(
  { scale }: ColumnMapping,
  spec: ColumnSpec | undefined,
  cells: readonly CellValue[],
  dictionaries: Dictionaries,
): AdoptedForm {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  const texts = filled.filter((cell) => typeof cell === "string");
  const isText = texts.length * 2 > filled.length;
  switch (spec?.kind) {
    case "date":
    case "dateTime":
      return isText ? dayAs(String(texts.at(-1) ?? "")) : (value) => value;
    case "amount":
      return (value) => (typeof value === "number" ? value / scale : value);
    case "choice":
      return spec.list === undefined ? (value) => value : wordAs(filled, spec.list, dictionaries);
    case "phone":
    case "landline":
    case "identifier":
    case "customerPick":
      return isText || filled.length === 0 ? (value) => value : asNumber;
    default:
      return (value) => value;
  }
}

/** 2024/5/3, 2024.05.03, 2024年5月3日: as the last cell is written. */
function dayAs(sample: string): AdoptedForm {
  const isPadded = !/\D[1-9](?=\D|$)/.test(sample);
  const mark = /\d{4}\s*([./年-])/.exec(sample)?.[1] ?? "-";
  const figure = (number: number) => String(number).padStart(isPadded ? 2 : 1, "0");
  return (value) => {
    if (typeof value !== "number") return value;
    const { year, month, day } = dayOfSerial(value);
    return mark === "年"
      ? `${year}年${figure(month)}月${figure(day)}日`
      : [year, figure(month), figure(day)].join(mark);
  };
}

/** The team's own word for a choice, the one it uses most; where it never chose that, the standard word. */
function wordAs(
  filled: readonly CellValue[],
  list: NonNullable<ColumnSpec["list"]>,
  dictionaries: Dictionaries,
): AdoptedForm {
  const index = indexChoices(dictionaries[list]);
  const own = new Map<string, string>();
  for (const [word] of commonestFirst(timesOfEach(filled.map(String)))) {
    const id = valueIn(readChoice(word, index))?.id;
    if (id !== undefined && !own.has(id)) own.set(id, word);
    if (!own.has(wordKey(word))) own.set(wordKey(word), word);
  }
  return (value) => {
    const id = valueIn(readChoice(value, index))?.id;
    return (id === undefined ? undefined : own.get(id)) ?? own.get(wordKey(String(value))) ?? value;
  };
}

/** Digits that a number keeps as they are. */
const asNumber: AdoptedForm = (value) => {
  const text = String(value);
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : value;
};
