import { compoundSurnames, isCommonSurname } from "../../../reference/names/surnames";
import { codeSet } from "../../../values/text/codeSet";
import { hanRoles } from "../../lexicon/roleWords";
import { kindOf, kinds, spaceCode } from "../../normalise/folding/foldTable";
import {
  hashCodes,
  longestPrefix,
  longestSuffix,
  wordAt,
  wordTable,
} from "../../normalise/folding/wordTable";
import { listed } from "../../normalise/names/nameWords";
import type { PersonHashes } from "./personHashes";

const titles = wordTable(
  listed(
    `先生 女士 小姐 太太 同学 小朋友 经理 总经理 副总经理 副总 总监 总裁 总 董 董事长 老板 老师 主任 副主任 工 工程师 师傅 主管 部长 副部长
     科长 处长 局长 院长 校长 所长 厂长 店长 会计 采购 销售 业务 业务员 助理 秘书 医生 教授 博士 律师 站长 队长 行长 书记 同志
     哥 姐 老 姐姐 大姐 大哥 阿姨 叔 生 女 负责人 联系人 财务 行政 前台 客服 采购经理 销售经理 总助 董秘 总工 法人
     老大 老二 老三 老四 老五 老六 老七 老八 老九 老幺 老小`,
    1,
  ),
  "last",
);
const compounds = wordTable(
  compoundSurnames.map((surname) => [surname, 1] as const),
  "first",
);

const roles = wordTable(listed(hanRoles, 1), "last");

function withoutSpaces(codes: Uint16Array, length: number): number {
  let end = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] ?? 0;
    if (kindOf(code) === kinds.han) codes[end++] = code;
    else if (code !== spaceCode && end > 0) break;
  }
  return end;
}

function cutTitle(codes: Uint16Array, length: number): number {
  let end = length;
  for (let round = 0; round < 2; round++) {
    const slot = longestSuffix(titles, codes, 1, end);
    if (slot < 0) break;
    end -= titles.lengths[slot] ?? 0;
  }
  return end;
}

/** How many of the codes of a Chinese name are the surname: two of 欧阳浩娜. */
export const surnameLength = (codes: Uint16Array, from: number, to: number): number =>
  compounds.lengths[longestPrefix(compounds, codes, from, to)] ?? 1;

/** Is a name no more than a surname and what its bearer is called by: 廖姐, 顾先生? */
export function isTitled(codes: Uint16Array): boolean {
  const surname = surnameLength(codes, 0, codes.length);
  return codes.length > surname && cutTitle(codes, codes.length) <= surname;
}

const before = codeSet("老小大");

/** 老贾 and 小刘 say no more than a surname. */
const isFamiliar = (codes: Uint16Array, end: number): boolean =>
  end === 2 && before.has(codes[0] ?? 0) && isCommonSurname(String.fromCharCode(codes[1] ?? 0));

/** 王强总 is 王强, 王总 and 老王 only a 王. */
export function readHanPerson(column: PersonHashes, row: number, codes: Uint16Array, length: number): void {
  const whole = withoutSpaces(codes, length);
  if (wordAt(roles, codes, 0, whole) >= 0) return;
  const end = cutTitle(codes, whole);
  if (end === 0) return;
  if (isFamiliar(codes, end)) {
    column.surnames[row] = hashCodes(codes, 1, end);
    return;
  }
  const surname = surnameLength(codes, 0, end);
  column.surnames[row] = hashCodes(codes, 0, surname);
  if (end > surname) column.fulls[row] = hashCodes(codes, 0, end) || 1;
}
