import { pinyinTable } from "../generated/pinyinTable";

interface Syllables {
  /** Letters of each syllable by its number; that of 0 has none. */
  readonly spellings: readonly string[];
  /** Number of a character's syllable, by its code. */
  readonly numbers: Uint16Array;
}

let decoded: Syllables | undefined;

function decode(): Syllables {
  const spellings = [""];
  const numbers = new Uint16Array(0x10000);
  for (const entry of pinyinTable.split(" ")) {
    const spelling = /^[a-z]+/.exec(entry)?.[0] ?? "";
    for (let i = spelling.length; i < entry.length; i++) numbers[entry.charCodeAt(i)] = spellings.length;
    spellings.push(spelling);
  }
  return { spellings, numbers };
}

function syllables(): Syllables {
  decoded ??= decode();
  return decoded;
}

/** Number of the commonest syllable of a simplified character by its code, 0 outside GB 2312. */
export const syllableOf = (code: number): number => syllables().numbers[code] ?? 0;

/** Every syllable without its tone, by its number; that of 0 is empty. */
export const spellings = (): readonly string[] => syllables().spellings;

/** The commonest syllable of a simplified character without its tone ("zhang"), undefined outside GB 2312. */
export function pinyinOf(character: string): string | undefined {
  const syllable = syllableOf(character.charCodeAt(0));
  return syllable === 0 ? undefined : spellings()[syllable];
}

/** Characters that names and companies read in more than one way, with all their syllables. */
const polyphones = new Map(
  "长:chang,zhang 重:chong,zhong 乐:le,yue 行:xing,hang 单:dan,shan 曾:zeng,ceng 查:cha,zha 区:qu,ou 仇:chou,qiu 解:jie,xie 朝:chao,zhao 厦:xia,sha 盛:sheng,cheng 覃:qin,tan 翟:zhai,di 任:ren 华:hua 传:chuan,zhuan 调:diao,tiao 藏:zang,cang 都:du,dou 卜:bo,bu 石:shi,dan 柏:bai,bo 贾:jia,gu 尉:wei,yu 万:wan,mo 沈:shen,chen 佛:fo,fu 薄:bo,bao 便:bian,pian 会:hui,kuai 车:che,ju 降:jiang,xiang 参:can,shen 地:di,de 得:de,dei 系:xi,ji 率:lv,shuai 绿:lv,lu 宿:su,xiu 缪:miao,mou 繁:fan,po 洗:xi,xian 洪:hong 俞:yu,shu 员:yuan,yun 祭:ji,zhai 粘:nian,zhan 隗:kui,wei 褚:chu,zhu 逄:pang 郇:xun,huan"
    .split(" ")
    .map((line) => {
      const [character = "", readings = ""] = line.split(":");
      return [character, readings.split(",")];
    }),
);

/** Every syllable a character is read with, the commonest first; empty when it is unknown. */
export function pinyinsOf(character: string): readonly string[] {
  const known = pinyinOf(character);
  return polyphones.get(character) ?? (known === undefined ? [] : [known]);
}
