import type { NameColumn } from "../../columns/names/names";
import { lengthIn } from "../../columns/texts/codePool";

/** Words that count or lie beside each other, by series: whoever writes one of them does not mean the next. */
const series =
  "一二三四五六七八九十|壹贰叁肆伍陆柒捌玖拾|甲乙丙丁戊|东西南北中|上中下|大中小|左右|前后|新老旧|男女|内外";

/** Of each character, the series it stands in, one bit each. */
const seriesOf = new Map<number, number>();
for (const [at, characters] of series.split("|").entries())
  for (const character of characters) {
    const code = character.charCodeAt(0);
    seriesOf.set(code, (seriesOf.get(code) ?? 0) | (1 << at));
  }

/** Are two characters different ones of one series? */
const areOfOneSeries = (x: number, y: number): boolean =>
  x !== y && ((seriesOf.get(x) ?? 0) & (seriesOf.get(y) ?? 0)) !== 0;

/** Do two names differ in one character of a series and nothing else: 达凯一号 and 达凯二号, 第四中学 and 第四小学, 河东 and 河西? */
export function areOthersOfSeries({ cores }: NameColumn, a: number, b: number): boolean {
  const length = lengthIn(cores, a);
  if (length !== lengthIn(cores, b)) return false;
  const [fromA, fromB] = [cores.starts[a] ?? 0, cores.starts[b] ?? 0];
  let told = false;
  for (let i = 0; i < length; i++) {
    const [x = 0, y = 0] = [cores.codes[fromA + i], cores.codes[fromB + i]];
    if (x === y) continue;
    if (told || !areOfOneSeries(x, y)) return false;
    told = true;
  }
  return told;
}
