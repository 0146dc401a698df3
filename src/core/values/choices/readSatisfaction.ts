import type { CellValue } from "../../sheets/cell";
import { foldText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, nearly, type Read, tidied, unreadable } from "../text/reading";

const words = new Map<string, number>([
  ["非常满意", 5],
  ["很满意", 5],
  ["十分满意", 5],
  ["优秀", 5],
  ["很好", 5],
  ["非常好", 5],
  ["好评", 5],
  ["优", 5],
  ["very satisfied", 5],
  ["excellent", 5],
  ["满意", 4],
  ["比较满意", 4],
  ["较满意", 4],
  ["良好", 4],
  ["良", 4],
  ["好", 4],
  ["较好", 4],
  ["不错", 4],
  ["挺好", 4],
  ["satisfied", 4],
  ["good", 4],
  ["一般", 3],
  ["基本满意", 3],
  ["中等", 3],
  ["中", 3],
  ["中评", 3],
  ["还行", 3],
  ["还可以", 3],
  ["一般般", 3],
  ["尚可", 3],
  ["neutral", 3],
  ["average", 3],
  ["不满意", 2],
  ["较不满意", 2],
  ["不太满意", 2],
  ["较差", 2],
  ["差", 2],
  ["dissatisfied", 2],
  ["poor", 2],
  ["非常不满意", 1],
  ["很不满意", 1],
  ["极不满意", 1],
  ["很差", 1],
  ["非常差", 1],
  ["极差", 1],
  ["差评", 1],
  ["very dissatisfied", 1],
  ["very poor", 1],
  ["very good", 5],
  ["fair", 3],
  ["ok", 3],
  ["bad", 2],
  ["terrible", 1],
  ["five", 5],
  ["four", 4],
  ["three", 3],
  ["two", 2],
  ["one", 1],
]);
const figure =
  /^([-+]?\d+(?:\.\d+)?)\s*(?:分|星|颗星|级|[★⭐]|points?|stars?)?(?:\s*\/\s*(5|10|100))?(?:\s*分)?$/;
/** A share of a hundred is a scale of its own: 95 % are 5, 20 % is 1. */
const percentage = /^(\d{1,3}(?:\.\d+)?)%$/;
const starred = /^[★⭐]{1,5}☆*$/u;
const chinese = /^([一二三四五1-5])(?:分|颗?星级?)?(半)?(?:分|星级?)?$/;
/** "满意(4)", 还行3: the word with its score. */
const scoreBehind = /\s*\([1-5]分?\)$|(?<=\p{Script=Han})\s*[1-5]分?$/u;

/** "5 - great", "2: slow": a score and why, in words. */
const scoreBefore = /^([1-5])\s*(?:[-:,]\s*|\s)\p{L}{2}[^\d]*$/u;

/** 1 to 5, from figures, stars or words ("满意" = 4). 8/10 and other scales are out of range, halved as `nearest`. */
export function readSatisfaction(cell: CellValue): Read<number> {
  if (typeof cell === "number") return inRange(cell, exact);
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  const text = foldText(cell).replace(/^['"]+/, "");
  if (text === "") return blank;
  const found = figure.exec(text);
  if (found)
    return found[2] === undefined || found[2] === "5"
      ? inRange(Number(found[1]), cell === text ? exact : tidied)
      : rescale(Number(found[1]), Number(found[2]));
  const share = Number(percentage.exec(text)?.[1]);
  if (share >= 20 && share <= 100) return tidied(Math.round(share / 20));
  if (starred.test(text)) return tidied([...text].filter((star) => star !== "☆").length);
  const [, counted, half] = chinese.exec(text) ?? [];
  if (counted !== undefined) return inRange(countOf(counted) + (half === undefined ? 0 : 0.5), tidied);
  const value = words.get(wordOf(text)) ?? words.get(wordOf(text).replaceAll(" ", ""));
  if (value !== undefined) return tidied(value);
  const led = scoreBefore.exec(text)?.[1];
  if (led !== undefined) return tidied(Number(led));
  return unreadable(isPlaceholder(cell, "satisfaction") ? "placeholder" : "no-such-word");
}

/** 四 of 四星, 4 of 4星半. */
function countOf(figure: string): number {
  return "一二三四五".indexOf(figure) + 1 || Number(figure);
}

/** "5(非常满意)", "3-一般", "满意(4)", "很满意!": the word without the score beside it. */
function wordOf(text: string): string {
  return text
    .replace(/^[1-5]\s*[-.\s]*(?:\((.+)\))?/, "$1")
    .replace(scoreBehind, "")
    .replace(/[.!]+$/, "");
}

function inRange(value: number, asWritten: typeof exact<number>): Read<number> {
  if (value > 5 && value <= 10) return rescale(value, 10);
  if (!(value >= 1 && value <= 5)) return unreadable("out-of-range", value);
  return asWritten(value);
}

function rescale(value: number, full: number): Read<number> {
  const nearest = Math.round((value / full) * 5);
  return nearest >= 1 && nearest <= 5
    ? nearly("out-of-range", nearest, value)
    : unreadable("out-of-range", value);
}
