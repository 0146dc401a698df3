import { pinyinOf } from "../../reference/characters/pinyin";
import { allDivisions, type Division } from "../../reference/places/divisions";
import { type Region, regionOf } from "./region";

/** One-character names (车牌) by province code. */
const letters = new Map(
  "京11 津12 冀13 晋14 蒙15 辽21 吉22 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46 渝50 川51 蜀51 黔52 贵52 滇53 云53 藏54 陕61 秦61 甘62 陇62 青63 宁64 新65 台71 港81 澳82"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** English names that are not the Mandarin spelling. */
const english: readonly (readonly [string, string])[] = [
  ["inner mongolia", "15"],
  ["shaanxi", "61"],
  ["shanxi", "14"],
  ["tibet", "54"],
  ["xizang", "54"],
  ["hong kong", "81"],
  ["hongkong", "81"],
  ["macau", "82"],
  ["macao", "82"],
  ["taiwan", "71"],
  ["chongqing", "50"],
  ["xiamen", "3502"],
  ["harbin", "2301"],
  ["urumqi", "6501"],
  ["hohhot", "1501"],
  ["lhasa", "5401"],
];

let spellings: ReadonlyMap<string, Division | null> | undefined;

/** Names that several cities share in Latin letters (Suzhou, Fuzhou) are known to be in doubt: null. */
function buildSpellings(): ReadonlyMap<string, Division | null> {
  const { all, byCode } = allDivisions();
  const map = new Map<string, Division | null>();
  for (const division of all) {
    if (division.level === "district") continue;
    const word = spelling(division.shortName);
    const known = map.get(word);
    // 北京市 the city adds nothing to 北京市 the province, nor 吉林市 to 吉林省.
    if (known === undefined) map.set(word, division);
    else if (known !== null && known.level === division.level)
      map.set(word, famous.get(word) === known.code ? known : null);
  }
  for (const [word, code] of english) map.set(word.replaceAll(" ", ""), byCode.get(code) ?? null);
  return map;
}

/** Of two cities spelt alike, the one an English sheet means. */
const famous = new Map([
  ["suzhou", "3205"],
  ["fuzhou", "3501"],
  ["taizhou", "3212"],
]);

function spelling(name: string): string {
  return [...name].map((character) => pinyinOf(character) ?? "").join("");
}

/** 粤, "Guangdong", "Shenzhen, Guangdong", "Beijing City": a region named by a letter or in English. */
export function readForeignWord(text: string): Region | undefined {
  const code = letters.get(text);
  const province = code === undefined ? undefined : allDivisions().byCode.get(code);
  if (province) return regionOf(province);
  if (!/^[A-Za-z' ,\-/().]+$/.test(text)) return undefined;
  spellings ??= buildSpellings();
  const words = text
    .toLowerCase()
    .split(/[,/()]|\s-\s/)
    .map((word) => word.trim())
    .filter((word) => !/^(?:p\.?\s?r\.?\s?)?(?:china)?$/.test(word));
  const found = words.flatMap(divisionsSpelt);
  const known = found.filter((division) => division !== undefined && division !== null);
  if (known.length === 0 || known.length < found.length) return undefined;
  return chainOf(known);
}

/** "Shaanxi Xi'an" are two places, "Hong Kong" is one. */
function divisionsSpelt(words: string): readonly (Division | null | undefined)[] {
  const whole = spellings?.get(latinKey(words));
  if (whole !== undefined || !words.includes(" ")) return [whole];
  return words
    .split(" ")
    .map(latinKey)
    .filter((word) => word !== "")
    .map((word) => spellings?.get(word));
}

function latinKey(word: string): string {
  return word
    .replace(/\b(?:province|city|municipality|district|autonomous region|sar|p\.?r\.?)\b/g, "")
    .replace(/[^a-z]/g, "");
}

/** The smallest place named, when all others contain it. */
function chainOf(known: readonly Division[]): Region | undefined {
  const smallest = known.reduce((a, b) => (b.code.length > a.code.length ? b : a));
  return known.every((division) => smallest.code.startsWith(division.code)) ? regionOf(smallest) : undefined;
}
