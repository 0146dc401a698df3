import type { Grid } from "../../sheets/grid";
import type { WordList } from "../../sheets/wordList";
import { upTo } from "../rates/rateGrid";
import { type ListColumn, listColumn } from "./listColumn";

type Sheet = Pick<Grid, "sheet" | "rows">;

/** What teams call a sheet that holds the words of their dropdowns. */
const calledLists =
  /选项|選項|下拉|字典|词典|码表|枚举|参数|參數|基础(?:数据|资料|信息|设置)|数据源|可选|取值|lists?\b|drop-?downs?\b|options?\b|choices\b|look-?ups?\b|reference\b|validation|dictionar|config|settings?\b|master ?data/i;
/** A list by itself may be anything, where the sheet is not called so. */
const fewestLists = 2;

/**
 * The lists of words a sheet keeps side by side, each down from its heading; none of a sheet of records, but for those of names
 * many of which are known as those of our own people (`staff`).
 */
export function wordLists({ sheet, rows }: Sheet, staff: ReadonlySet<string> = nobody): readonly WordList[] {
  const columns = listColumns(rows);
  const lists = columns.filter(({ kind, heading }) => kind === "words" && heading !== "");
  const isAll = lists.length >= fewestLists && areOnlyLists(columns);
  const kept = isAll || calledLists.test(sheet) ? withoutRecords(lists, columns) : [];
  const team = lists.filter((list) => !kept.includes(list) && namesStaff(list, staff));
  return [...kept, ...team].map((list) => ({ sheet, heading: list.heading, words: wordsIn(list, staff) }));
}

const nobody: ReadonlySet<string> = new Set();
/** By judgement: as many names are known, and as large a part of the list; the others are in the office. */
const fewestKnown = 3;
const knownShare = 0.25;

function namesStaff(list: ListColumn, staff: ReadonlySet<string>): boolean {
  const words = wordsIn(list, staff);
  const known = words.filter((word) => staff.has(word)).length;
  return known >= fewestKnown && known >= words.length * knownShare;
}

/** The words of a list; where it has no heading, the first name stands in its place. */
function wordsIn({ heading, cells }: ListColumn, staff: ReadonlySet<string>): readonly string[] {
  const words = cells.map((cell) => String(cell).trim());
  return staff.has(heading) ? [heading, ...words] : words;
}

/** Whether all that stands on a sheet is lists and what is said of them; records fill their columns alike. */
export function holdsOnlyLists({ rows }: Pick<Sheet, "rows">): boolean {
  return areOnlyLists(listColumns(rows));
}

function areOnlyLists(columns: readonly ListColumn[]): boolean {
  const lengths = new Set(columns.flatMap(({ kind, cells }) => (kind === "words" ? cells.length : [])));
  return lengths.size > 1 && columns.every(({ kind }) => kind !== "records");
}

function listColumns(rows: Grid["rows"]): readonly ListColumn[] {
  const filled = (row: Grid["rows"][number]) => row.filter((cell) => cell !== "").length;
  // A title stands alone over the headings, unless there is one list.
  const least = Math.min(2, Math.max(0, ...rows.map(filled)));
  const top = rows.findIndex((row) => filled(row) >= Math.max(1, least));
  const [headings = [], ...below] = top < 0 ? [] : rows.slice(top);
  const width = Math.max(0, headings.length, ...below.map((row) => row.length));
  return upTo(width)
    .map((column) => {
      const cells = below.map((row) => row[column] ?? "");
      return listColumn(column, headings[column] ?? "", cells);
    })
    .filter(({ heading, cells }) => heading !== "" || cells.length > 0);
}

/** Words beside as many figures, or words that come again, are what records are about: goods and prices, people and departments. */
function withoutRecords(lists: readonly ListColumn[], columns: readonly ListColumn[]): readonly ListColumn[] {
  return lists.filter((list) => {
    const beside = columns.filter(({ column }) => Math.abs(column - list.column) === 1);
    return !beside.some(({ kind, cells }) => kind === "records" && cells.length === list.cells.length);
  });
}
