import { words } from "../../../sheets/words";
import { type Column, columnsOf, type Table } from "../../../tables/table";
import { wordKey } from "../../../values/text/foldText";
import { isPlaceholder } from "../../../values/text/placeholders";
import { ofLedgersToo } from "../../customers/ofLedgersToo";
import { areInTwoScripts, customerName } from "../../names/sameCompany";
import { othersOf, type Sharing, sharings, wholeCells } from "../../names/sharedValues";
import { sharingHits } from "../../names/sharingHits";
import { creditColumn, creditTraits } from "../../numbers/codes/creditColumn";
import { explained } from "../../rule/explained";
import type { Rule } from "../../rule/rule";

export const sharedCreditCode: Rule = ofLedgersToo({
  id: "shared-credit-code",
  catalogue: "G02",
  severity: "error",
  onByDefault: true,
  remedy: "none",
  needs: { tables: ["customers"], fields: ["customers.creditCode"] },
  words: {
    "zh-CN": {
      title: "信用代码被两家公司使用",
      reason: "一个代码只属于一家公司；名称明显不同，必有一处填错。",
      example: "甲公司、乙公司同一代码",
      fix: "对照营业执照改正；同一家公司请到「查重」合并。",
    },
    "en-US": {
      title: "One registration number for two companies",
      reason: "A code belongs to one company; the names differ clearly, so one is wrong.",
      example: "A and B with one code",
      fix: "Correct from the licence, or merge if they are one.",
    },
  },
  find: ({ customers }) =>
    columnsOf(customers, "creditCode").flatMap((column) =>
      sharingHits(
        customers,
        column,
        realSharings(customers, column).flatMap((sharing) => withoutShops(customers, sharing)),
      ),
    ),
  explain: (book, _context, hit, language) => {
    const { names } = othersOf(book, hit, wholeCells);
    return explained(
      language,
      words(`信用代码与「${names["zh-CN"]}」相同`, `Same registration number as ${names["en-US"]}`),
    );
  },
});

/** 灯见鲜米粉（武康路店） and 灯见鲜米粉银河里店: what begins alike and ends as a shop. */
const shop = /店[)）]?$/;
const sameBrand = 3;
/** Hanoi Toast Ltd (Bedok), Hanoi Toast Ltd (Clementi): one name, and behind it where. */
const placed = /^(.{3,}?)\s*[(（][^()（）]+[)）]$/;

/** 瑞安医院检验科, Rowe University - Hao Wang Lab: behind the name of an institution, its department. */
const department = /^(.{2,}(?:医院|大学))\p{Script=Han}{2,}$|^(\S.{2,}?)\s+[-–—]\s+\S/u;

/** A chain's shops share the number of who pays for them: of a group that holds some, only those that are none of it are accused. */
function withoutShops(customers: Table, sharing: Sharing): readonly Sharing[] {
  if (sharing.sameCompany) return [sharing];
  const names = sharing.rows.map((row) => customerName(customers, row));
  const brands = names.map(brandOf);
  const chain = brands.find((brand, i) => brand !== "" && brands.indexOf(brand) !== i);
  if (chain === undefined) return [sharing];
  const isShop = (i: number) => brands[i] === chain || wordKey(names[i] ?? "") === chain;
  const first = names.find((_, i) => isShop(i)) ?? "";
  const isNamedRow = sharing.rows.map((row) => isNamed(customers, row));
  // What is written in another script may be one of them.
  const mayBeShop = (_: number, i: number) =>
    isShop(i) || (isNamedRow[i] === true && areInTwoScripts(first, names[i] ?? ""));
  const others = sharing.rows.filter((row, i) => isNamedRow[i] === true && !mayBeShop(row, i));
  const shops = { rows: sharing.rows.filter(mayBeShop), sameCompany: true };
  return others.length === 0 ? [shops] : [shops, { rows: others, sameCompany: false }];
}

/** ？？？ and 待补充 may be one of the shops. */
function isNamed(customers: Table, row: number): boolean {
  const name = customerName(customers, row);
  return (
    /\p{Script=Han}{2}|\p{Script=Latin}{3}/u.test(name) &&
    !/[À-ÿ#]/.test(name) &&
    !isPlaceholder(name, "companyName")
  );
}

function brandOf(name: string): string {
  if (shop.test(name)) return name.slice(0, sameBrand);
  const [, place = ""] = placed.exec(name.trim()) ?? [];
  const [, han = "", latin = ""] = department.exec(name.trim()) ?? [];
  return wordKey(place || han || latin);
}

/** 无 on several rows is no code. */
function realSharings(customers: Table, column: Column) {
  const traits = creditColumn(column);
  return sharings(customers, column, wholeCells).all.filter(
    ({ rows: [first = 0] }) => ((traits[first] ?? 0) & creditTraits.understood) !== 0,
  );
}
