import { compoundSurnames, isCommonSurname } from "../../../reference/surnames";
import type { CellValue } from "../../../sheets/cell";
import { isHimself } from "../../../values/names/sayingWords";
import { codeSet } from "../../../values/text/codeSet";
import { givenNames, personTitles } from "../../lexicon/givenNames";
import { hanRoles, latinRoles } from "../../lexicon/roleWords";
import { fold, kindOf, kinds, spaceCode } from "../../normalise/fold";
import { hashesOf, listed } from "../../normalise/nameWords";
import {
  hashCodes,
  hashText,
  longestPrefix,
  longestSuffix,
  wordAt,
  wordTable,
} from "../../normalise/wordTable";
import { isPlaceholder } from "../texts/blank";
import { type CountBits, countBits } from "../texts/frequency";

/**
 * People: the whole name and the surname; of 王总 only the surname is known, of "A. Smith" the surname and how the given
 * name begins. Latin names count without regard to the order of their words, Bob as Robert.
 */
export interface PeopleColumn {
  /** 0 where no given name is known. */
  readonly fulls: Int32Array;
  readonly surnames: Int32Array;
  /** First letter of a Latin given name, 0 for other names. */
  readonly initials: Uint16Array;
  readonly fullCounts: CountBits;
}

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
const latinRoleWords = new Set(hashesOf(latinRoles));

const longestPerson = 40;

const latinTitles = new Set(hashesOf(personTitles));

/** Hash of every given name and short form → hash of the name it belongs to. */
const rootsOf = new Map(
  givenNames
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [root = "", ...forms] = line.split(" ");
      return [root, ...forms].map((form) => [hashText(form), hashText(root)] as const);
    }),
);

/** A word of a name as what it is short for: Bob as Robert. */
export const rootOfName = (hash: number): number => rootsOf.get(hash) ?? hash;

/** One Latin name being read. */
interface LatinWords {
  sum: number;
  count: number;
  first: number;
  last: number;
  firstLetter: number;
  lastLetter: number;
  short: boolean;
  /** A word is no role: Front Desk and Accounts Payable are nobody's names. */
  named: boolean;
}

const latin: LatinWords = {
  sum: 0,
  count: 0,
  first: 0,
  last: 0,
  firstLetter: 0,
  lastLetter: 0,
  short: false,
  named: false,
};

function restart(words: LatinWords): void {
  words.sum = 0;
  words.count = 0;
  words.short = false;
  words.named = false;
}

function addWord(words: LatinWords, codes: Uint16Array, from: number, to: number): void {
  const hash = hashCodes(codes, from, to);
  if (latinTitles.has(hash)) return;
  const root = rootOfName(hash);
  if (words.count === 0) {
    words.first = hash;
    words.firstLetter = codes[from] ?? 0;
  }
  words.last = hash;
  words.lastLetter = codes[from] ?? 0;
  words.short = words.short || to - from === 1;
  words.named ||= !latinRoleWords.has(hash);
  words.sum = (words.sum + root) | 0;
  words.count += 1;
}

/** "Robert Smith", "Smith, Robert", "Dr. R. Smith": a comma puts the surname first. */
function readLatinPerson(
  column: PeopleColumn,
  row: number,
  codes: Uint16Array,
  length: number,
  comma: boolean,
): void {
  restart(latin);
  for (let from = 0; from < length; ) {
    let to = from;
    while (to < length && codes[to] !== spaceCode) to++;
    if (to > from) addWord(latin, codes, from, to);
    from = to + 1;
  }
  if (latin.count === 0 || !latin.named) return;
  if (latin.count > 1) {
    column.surnames[row] = comma ? latin.first : latin.last;
    column.initials[row] = comma ? latin.lastLetter : latin.firstLetter;
  }
  if (!latin.short || latin.count > 2) column.fulls[row] = latin.sum || 1;
}

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
function readHanPerson(column: PeopleColumn, row: number, codes: Uint16Array, length: number): void {
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

function readPerson(
  column: PeopleColumn,
  row: number,
  codes: Uint16Array,
  length: number,
  cell: string,
): void {
  if (isHimself(cell)) return;
  if (length === 0 || kindOf(codes[0] ?? 0) === kinds.digit || isPlaceholder(codes, 0, length)) return;
  if (kindOf(codes[0] ?? 0) === kinds.han) readHanPerson(column, row, codes, length);
  else readLatinPerson(column, row, codes, length, /[,，]/.test(cell));
}

/** Of 徐辰翊-转校区 the name: what stands behind a dash is a remark, but not that of Jean-Pierre. */
function beforeDash(cell: string): string {
  const dash = cell.indexOf("-");
  return dash > 1 && kindOf(cell.charCodeAt(0)) === kinds.han ? cell.slice(0, dash) : cell;
}

export function peopleColumn(cells: readonly CellValue[], rows: number): PeopleColumn {
  const buffer = new Uint16Array(longestPerson);
  const fulls = new Int32Array(rows);
  const column = {
    fulls,
    surnames: new Int32Array(rows),
    initials: new Uint16Array(rows),
    fullCounts: new Uint8Array(0),
  };
  for (let row = 0; row < rows; row++) {
    const cell = cells[row];
    if (typeof cell === "string") readPerson(column, row, buffer, fold(beforeDash(cell), buffer), cell);
  }
  return { ...column, fullCounts: countBits(fulls) };
}
