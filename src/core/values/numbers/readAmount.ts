import type { CellValue } from "../../sheets/cell";
import { tidyText } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, nearly, type Read, tidied, unreadable } from "../text/reading";
import { readChineseNumber } from "./chineseNumber";
import { currencyWords } from "./currencyNamed";

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
const chinese =
  /^(?:人民币|rmb)?\s*:?\s*(负)?([零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)(?:元|圆|块)?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?(?:正|整)?$/;
/** "4万1140": four digits right behind 万 are all that is left. */
const afterTenThousands = /^(\d+)[万w](\d{4})元?$/;
const steps = /^(?=\d)(?:(\d+)亿)?(?:(\d+)[万w])?(?:(\d+)千)?(?:(\d+)百)?(?:(\d{1,2}(?:\.\d+)?))?元?$/;
/** Before a figure these make another number of it, or none: 负300, 约1200, 单价80, 二万5. */
const notCalled =
  "负|减|欠|差|退|扣|约|大约|大概|近|将近|超|过|多|上|不足|不到|至少|至多|最少|最多|预计|预估|估|暂|每|第|单价|均价|税";
const numerals = "零一二三四五六七八九十百千万亿两几数半壹贰叁肆伍陆柒捌玖拾佰仟萬億";
/** "合计: 1200元(含税)", "学费1280", "12700/-": what the sum is called before it, a note or a closing mark behind. */
const noteAround = new RegExp(
  [
    `^(?:total|amount|(?!${notCalled})(?:(?![${numerals}])\\p{Script=Han}){1,6})\\s*:?\\s*(?=[-+(\\d¥$€£r])`,
    "\\s*(?:\\([^\\d()]+\\)|\\([^()]*[\\p{Script=Han}%][^()]*\\)|\\[[^\\d[\\]]+\\])$",
    "\\s*(?:\\/-|\\.-|[.,;]|net|gross|(?:\\+|plus|incl?\\.?|exc?l?\\.?)\\s*(?:vat|gst|tax)|\\s(?:incl?|exc?l?)\\.?)$",
  ].join("|"),
  "gu",
);
/** "17.730,-", "1 200,--": no cents, so that the comma parts them and points or blanks part thousands. */
const dashForCents = /(\d{1,3}(?:[. ']\d{3})+|\d+),[-–—]{1,2}(?=\D*$)/;
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
  const text = tidyText(cell)
    .toLowerCase()
    .replace(/^['"]+/, "")
    .replace(dashForCents, (_, figure: string) => figure.replace(/[. ']/g, ""))
    .replace(noteAround, "");
  if (text === "") return cell.trim() === "" ? blank : unreadable("no-such-word");
  if (text.startsWith("#")) return unreadable("formula-error");
  if (scientific.test(text)) return tidied(times(Number(text), scale));
  const found = money.exec(text);
  if (found) return fromParts(found, text, scale);
  const words = readChineseMoney(text) ?? readSteps(text);
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
  return /[元圆块]/.test(text) ? 1 : scale;
}

function readFigure(figure: string): number | undefined {
  if (plain.test(figure)) return Number(figure);
  if (groupedByDots.test(figure)) return Number(figure.replace(/[. ]/g, "").replace(",", "."));
  return groupedByThree.test(figure) || groupedByTwo.test(figure)
    ? Number(figure.replace(/[, ']/g, ""))
    : undefined;
}

/** "1亿2000万", "1万2千5百": figures with falling units. */
function readSteps(text: string): number | undefined {
  const whole = afterTenThousands.exec(text);
  if (whole) return Number(whole[1]) * 1e4 + Number(whole[2]);
  const found = steps.exec(text);
  if (!found) return undefined;
  const worths = [1e8, 1e4, 1e3, 1e2, 1];
  let value = 0;
  for (const [i, worthOfStep] of worths.entries()) value += Number(found[i + 1] ?? 0) * worthOfStep;
  return Math.round(value * 1e4) / 1e4;
}

function readChineseMoney(text: string): number | undefined {
  const found = chinese.exec(text);
  if (!found) return undefined;
  const whole = readChineseNumber(found[2] ?? "");
  if (whole === undefined) return undefined;
  const cents = 10 * (readChineseNumber(found[3] ?? "") ?? 0) + (readChineseNumber(found[4] ?? "") ?? 0);
  const value = whole + cents / 100;
  return found[1] === undefined ? value : -value;
}

/** 7.77 × 10000 is 77700, not 77699.99999999999: decimals beyond a hundredth of a cent are noise. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Math.round(value * factor * 1e4) / 1e4;
}
