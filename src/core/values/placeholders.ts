import type { Field } from "../sheets/fields";
import { wordKey } from "./foldText";

/** Words people type to get past an empty cell (folded, without blanks). */
const words = new Set(
  [
    "无 暂无 没有 暂缺 缺 未填 未填写 不详 不明 不知道 不清楚 未知 待补充 待补 待定 待确认 待完善 待录入 待填 空 空白 略",
    "无数据 暂无数据 无资料 没填 不适用 - -- --- ---- / // \\ . .. ... * ** *** ? ?? ??? ! , 、 _ __",
    "n/a na n.a n.a. #n/a nil none null undefined nan unknown tbd tba blank empty",
    "xxx xx x xxxx xxxxx asdf qwer test testing 测试 测试数据 123 1234 12345 123456 1234567 12345678 123456789",
    "111 1111 11111 111111 11111111 11111111111 000 0000 00000 000000 00000000 00000000000 999 9999 99999 999999",
  ]
    .join(" ")
    .split(" "),
);

/** First and last character of those words that begin and end in a letter or digit of ASCII, "0" among them. */
const ends = new Uint8Array(0x4000);
for (const word of [...words, "0"]) ends[endsOf(word)] = 1;

/** Both ends of a text as one number; 0 where one of them is a character that folding may change or take away. */
function endsOf(text: string): number {
  const first = plainCode(text.charCodeAt(0));
  const last = plainCode(text.charCodeAt(text.length - 1));
  return first === 0 || last === 0 ? 0 : first * 128 + last;
}

/** Small letters and digits as they are, capitals as small ones, 0 for anything else. */
function plainCode(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : 0;
}

/** In these fields a bare figure is a value like any other. */
const numeric = new Set<Field>(["amount", "invoiceAmount", "satisfaction", "companySize", "postcode"]);
/** In identifiers "123" or "test" may be somebody's real number; only the wordless marks are placeholders. */
const figures = /^\d+$/;

/**
 * True for a text that stands for nothing: 无, 暂无, 待补充, N/A, -, /, xxx, 123456 … Figures count only where
 * they cannot be a value: never in amounts, sizes and identifiers, and "0" everywhere else.
 */
export function isPlaceholder(text: string, field?: Field): boolean {
  if (text.length > 12) return false;
  // Order numbers and dates by the million: no word for nothing has their ends, so they need not be folded.
  const end = endsOf(text);
  if (end !== 0 && ends[end] !== 1) return false;
  const key = wordKey(text);
  if (key === "0") return field !== undefined && !mayBeFigure(field);
  if (!words.has(key)) return false;
  return !(figures.test(key) && field !== undefined && mayBeFigure(field));
}

function mayBeFigure(field: Field): boolean {
  return (
    numeric.has(field) ||
    field === "customerId" ||
    field === "orderId" ||
    field === "invoiceNo" ||
    field === "contractNo"
  );
}
