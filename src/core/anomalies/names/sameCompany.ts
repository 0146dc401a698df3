import { personColumn } from "../../tables/columns/personColumn";
import { memoised } from "../../tables/kept/memoised";
import { type Column, columnOf, type Table } from "../../tables/table";
import { timesOfEach } from "../../values/groups/timesOfEach";
import { readAddress } from "../../values/places/readRegion";
import { wordKey } from "../../values/text/foldText";
import { holdsInOrder } from "../../values/text/holdsInOrder";
import { valueIn } from "../../values/text/reading";
import { sampled } from "../cells/sampled";
import { textAt } from "../cells/textAt";
import { areAlike } from "./nameLikeness";

/**
 * True where two names may well be of one company: equal when folded, one inside the other, half of their character
 * pairs shared (Dice) or most characters of the shorter one, the place they begin with left out. Whether they are one
 * is for the search for duplicates to say; rules only must not call "contradictory" what is merely entered twice.
 */
export function mayBeSameCompany(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [nameKey(a), nameKey(b)];
  return isSameAtSight(left, right) || areAlike(markOf(left), markOf(right));
}

/**
 * The same among customers of one book, whose names share the words of their trades: 海慧金园林绿化 and 曦捷园林绿化 are
 * compared by what is left without 园林绿化, as every twentieth customer is called so.
 */
export function mayBeSameCustomer(customers: Table, a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [nameKey(a), nameKey(b)];
  if (isSameAtSight(left, right)) return true;
  const [markA, markB] = [markOf(left), markOf(right)];
  if (!areAlike(markA, markB)) return false;
  const names = columnOf(customers, "companyName");
  const common = names === undefined ? none : commonPairs(names);
  const [ownA, ownB] = [withoutPairs(markA, common), withoutPairs(markB, common)];
  return ownA === "" || ownB === "" || (ownA === left && ownB === right) || areAlike(ownA, ownB);
}

const inHan = /\p{Script=Han}/u;
const inLatin = /\p{Script=Latin}{3}/u;

/** 杭州赛珂医药科技有限公司 and Hangzhou Saike Pharmatech may be one: their letters do not tell. */
export const areInTwoScripts = (a: string, b: string): boolean =>
  inHan.test(a) !== inHan.test(b) && inLatin.test(inHan.test(a) ? b : a);

/** Nothing to tell them apart by, or one inside the other. */
function isSameAtSight(left: string, right: string): boolean {
  return left === "" || right === "" || left === right || isPartOf(left, right) || isPartOf(right, left);
}

/** Pairs of characters that one name in so many holds, in a book of names enough, are words of a trade or a place. */
const commonShare = 0.02;
const fewestNames = 50;
const none: ReadonlySet<string> = new Set();

const commonPairs = memoised((names: Column): ReadonlySet<string> => {
  const sample = sampled(names.cells).map((name) => nameKey(String(name)));
  if (sample.length < fewestNames) return none;
  const times = timesOfEach(sample.flatMap((name) => [...new Set(pairsIn(name))]));
  return new Set(
    [...times].filter(([, count]) => count >= sample.length * commonShare).map(([pair]) => pair),
  );
});

function pairsIn(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2));
}

/** What a name has for itself: the characters that stand in none of the common pairs. */
function withoutPairs(name: string, common: ReadonlySet<string>): string {
  const isCommon = (at: number) => common.has(name.slice(at, at + 2)) && at >= 0 && at + 1 < name.length;
  return [...name].filter((_, at) => !isCommon(at) && !isCommon(at - 1)).join("");
}
const forms = /(?:集团|股份|有限|责任|公司|合伙企业|[()（）·.,])/g;

/** The name without legal form and brackets, so that these do not make strangers alike. */
function nameKey(name: string): string {
  return wordKey(name).replace(forms, "");
}

/** Without the place it begins with. */
function markOf(key: string): string {
  const rest = valueIn(readAddress(key))?.rest ?? "";
  return rest.length >= 2 ? rest : key;
}

/** All characters of the short name stand in the long one, in their order (华为 in 华为技术). */
export function isPartOf(short: string, long: string): boolean {
  return short.length >= 2 && short.length <= long.length && holdsInOrder(long, short);
}

/** The customer's name, company or person. */
export function customerName(customers: Table, row: number): string {
  return textAt(columnOf(customers, "companyName"), row) || textAt(personColumn(customers), row);
}
