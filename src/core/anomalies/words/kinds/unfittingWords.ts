import { isDayField } from "../../../sheets/dateFields";
import type { Language, Words } from "../../../sheets/words";
import { words } from "../../../sheets/words";
import type { Column, Table } from "../../../tables/table";
import { formatSerial } from "../../../values/dates/serialDay";
import { textAt } from "../../cells/textAt";
import { explained, guess } from "../../rule/explained";
import type { Explanation } from "../../rule/rule";
import type { Unfitting } from "./breakingRows";

/** What is said of a cell that does not fit the word beside it, with how many rows have it otherwise. */
export function saidOfUnfitting(found: Unfitting | undefined, table: Table, language: Language): Explanation {
  const given = table.columns[found?.given ?? -1];
  const dependent = table.columns[found?.dependent ?? -1];
  if (found === undefined || given === undefined || dependent === undefined)
    return explained(language, words("", ""));
  const { rows, kept, key, usual, about } = found;
  const heading = dependent.heading;
  const [zh, en] = told(found, heading, shown(dependent, found.row));
  const suggestion = about === "word" && found.column === found.dependent ? guess(usual) : null;
  const said: Words = words(
    `「${given.heading}」为「${key}」的 ${rows} 行里，${kept} 行${zh}`,
    `Of ${rows} rows with “${key}” under “${given.heading}”, ${kept} ${en}`,
  );
  return explained(language, said, suggestion);
}

/** A day as people see it. */
function shown(column: Column, row: number): string {
  const cell = column.cells[row];
  return isDayField(column.field) && typeof cell === "number" ? formatSerial(cell) : textAt(column, row);
}

function told(
  { about, answer, usual }: Unfitting,
  heading: string,
  value: string,
): readonly [string, string] {
  if (about === "word")
    return [
      `的「${heading}」是「${usual}」，这一行是「${value}」`,
      `have “${usual}” under “${heading}”, this one “${value}”`,
    ];
  if (about === "time")
    return answer === 1
      ? [`的「${heading}」还没到，这一行是 ${value}`, `have “${heading}” still to come, this one ${value}`]
      : [`的「${heading}」已经过了，这一行是 ${value}`, `have “${heading}” behind them, this one ${value}`];
  if (about === "sign")
    return answer === 1
      ? [`的「${heading}」是负数，这一行是 ${value}`, `have “${heading}” below nought, this one ${value}`]
      : [`的「${heading}」不是负数，这一行是 ${value}`, `have “${heading}” above nought, this one ${value}`];
  if (answer === 0)
    return [
      `的「${heading}」空着或为 0，这一行是「${value}」`,
      `have nothing under “${heading}”, this one “${value}”`,
    ];
  return value === ""
    ? [`填了「${heading}」，这一行空着`, `have “${heading}” filled in, this one is blank`]
    : [`填了「${heading}」，这一行是「${value}」`, `have “${heading}” filled in, this one has “${value}”`];
}
