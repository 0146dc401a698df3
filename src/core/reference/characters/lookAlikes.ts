import { isHanCode } from "./isHanCode";
import { syllableOf } from "./pinyin";
import { likeness } from "./shapes";

/** Of two common characters drawn at random one pair in a hundred is as alike as this; 水 and 永, 泰 and 秦 are. */
const leastLikeness = 0.54;

/**
 * What drawings miss of the look-alikes (形近字) taught in primary schools: the same parts in other places, or one stroke
 * more that fills the character; and those of the rarer characters of names.
 */
const taught = new Set(
  (
    "人八 入八 天夭 夭夫 日曰 厂广 王主 玉主 兄史 兄吏 申由 申田 甲由 甲田 由田 江汇 限根 银根 海梅 荣荧 棉锦 镇填 倩情 儒需 " +
    "琦椅 珊册 盈盛 矿扩 硕顾 自白 航般 逸免 邦那 铭络 雅稚 雨两 庄压 戎戒 私和 辛幸 电甩 成咸 明朋 金全 贸货 华毕 东乐 徐除 " +
    "沪泸 茶荼 昊吴 刺剌 冼洗 孑子 弋戈 彤肜 旭旮 森淼 狮狲 甬角"
  )
    .split(" ")
    .flatMap((pair) => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]),
);

/**
 * Do two characters look so alike that one is easily written for the other? One that is no simplified character in use
 * (徳 for 德, 荗 for 茂) was not meant at all.
 */
export function looksAlike(a: number, b: number): boolean {
  if (!isHanCode(a) || !isHanCode(b)) return false;
  if ((syllableOf(a) === 0) !== (syllableOf(b) === 0)) return true;
  return likeness(a, b) >= leastLikeness || taught.has(String.fromCharCode(a, b));
}
