import { readChineseNumber } from "./chineseNumber";

const chinese =
  /^(?:人民币|rmb)?\s*:?\s*(负)?([零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)(?:元|圆|块)?(?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?(?:正|整)?$/;
/** "4万1140": four digits right behind 万 are all that is left. */
const afterTenThousands = /^(\d+)[万w](\d{4})元?$/;
const steps = /^(?=\d)(?:(\d+)亿)?(?:(\d+)[万w])?(?:(\d+)千)?(?:(\d+)百)?(?:(\d{1,2}(?:\.\d+)?))?元?$/;

/** "壹万贰仟元整", "1亿2000万": a sum in Chinese numerals, or in figures with falling units; the text is folded. */
export function readSpelledAmount(text: string): number | undefined {
  return readChineseMoney(text) ?? readSteps(text);
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
