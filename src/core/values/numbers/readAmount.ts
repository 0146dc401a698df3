import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, nearly, type Read, tidied, unreadable } from "../text/reading";
import { currencyWords } from "./currencyNamed";
import { readSpelledAmount } from "./readSpelledAmount";
import { withoutAmountNotes } from "./withoutAmountNotes";

const units = new Map([
  ["", 1],
  ["十", 10],
  ["百", 100],
  ["千", 1e3],
  ["k", 1e3],
  ["万", 1e4],
  ["萬", 1e4],
  ["w", 1e4],
  ["十万", 1e5],
  ["百万", 1e6],
  ["m", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["million", 1e6],
  ["千万", 1e7],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["亿", 1e8],
  ["億", 1e8],
  ["b", 1e9],
  ["bn", 1e9],
  ["billion", 1e9],
  ["十亿", 1e9],
  ["百亿", 1e10],
]);

const money = new RegExp(
  `^([-+(]?)\\s*(?:${currencyWords})?\\s*[:：]?\\s*([-+]?)\\s*([\\d,. ']*\\d)\\s*(十?万|百万|千万|十?亿|百亿|[十百千萬億]|k|w|lakhs?|crores?|mn|mio|million|m|bn|billion|b)?\\s*(?:${currencyWords})?\\s*(正|整)?\\s*(?:/\\s*(?:年|yr|year|annum)|p\\.?a\\.?)?(\\)?)(-?)$`,
);
const groupedByThree = /^\d{1,3}(?:[, ']\d{3})+(?:\.\d*)?$/;
/** 1,16,383.72: lakhs and crores in twos before the last three, as India writes. */
const groupedByTwo = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d*)?$/;
/** 2.618,95 and 1 200,50, as most of Europe and Brazil write: grouped by three, so that the comma can only be decimal. */
const groupedByDots = /^\d{1,3}(?:[. ]\d{3})+,\d{1,2}$/;
const plain = /^(?:\d+\.?\d*|\.\d+)$/;
const plainText = /^-?\d+(?:\.\d+)?$/;
const scientific = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/;
const approximate = /^(?:约|大约|大概|近|预计|~)|(?:左右|上下|以上|以下|多|余|\+)(?:元|万)?$/;
const range = /^[^a-z]*\d\s*(?:元|万|亿)?\s*(?:-|~|至|到)\s*\d/;

/**
 * A sum of money. `scale` is what one unit of the column is worth (10000 under "（万元）"); a unit in the cell
 * itself ("1.2万", "12000元") wins over it. Understood: ￥1,200.00, RMB 1200, 1200元, 1.2万, 1.2w, 3k, 1亿,
 * 壹万贰仟元整, full width, (1,200), 1,200-, 1.200,-. Guesses ("约1万", "5-10万") are not values.
 */
export function readAmount(cell: CellValue, scale = 1): Read<number> {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? exact(times(cell, scale)) : unreadable("no-such-word");
  if (cell === "") return blank;
  if (typeof cell === "boolean") return unreadable("no-such-word");
  if (plainText.test(cell)) return tidied(times(Number(cell), scale));
  return readAmountText(cell, scale);
}

function readAmountText(cell: string, scale: number): Read<number> {
  const text = withoutAmountNotes(
    tidyText(cell)
      .toLowerCase()
      .replace(/^['"]+/, ""),
  );
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (text.startsWith("#")) return unreadable("formula-error");
  if (scientific.test(text)) return tidied(times(Number(text), scale));
  const found = money.exec(text);
  if (found) return fromParts(found, text, scale);
  const words = readSpelledAmount(text);
  if (words !== undefined) return tidied(words);
  if (isPlaceholder(cell, "amount")) return unreadable("placeholder");
  if (range.test(text)) return unreadable("range");
  return unreadable(approximate.test(text) && /\d/.test(text) ? "approximate" : "no-such-word");
}

function fromParts(found: RegExpExecArray, text: string, scale: number): Read<number> {
  const [, before = "", inner = "", figure = "", unit = "", , closing = "", after = ""] = found;
  const number = readFigure(figure);
  if (number === undefined || (before === "(") !== (closing === ")")) return unreadable("no-such-word");
  const signs = [before === "(" || before === "-", inner === "-", after === "-"].filter(Boolean).length;
  if (signs > 1) return nearly("no-such-word", -number);
  const value = times(number, worth(unit, text, scale));
  return tidied(signs === 1 ? 0 - value : value);
}

/** A unit or a currency word in the cell says what the figure is; only a bare figure takes the column's scale. */
function worth(unit: string, text: string, scale: number): number {
  if (unit !== "") return units.get(unit) ?? 1;
  return /[元圆块蚊]/.test(text) ? 1 : scale;
}

function readFigure(figure: string): number | undefined {
  if (plain.test(figure)) return Number(figure);
  if (groupedByDots.test(figure)) return Number(figure.replace(/[. ]/g, "").replace(",", "."));
  return groupedByThree.test(figure) || groupedByTwo.test(figure)
    ? Number(figure.replace(/[, ']/g, ""))
    : undefined;
}

/** 7.77 × 10000 is 77700, not 77699.99999999999: decimals beyond a hundredth of a cent are noise. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 1e4) / 1e4;
}
