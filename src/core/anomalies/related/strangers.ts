import type { Field } from "../../sheets/fields";
import { countCodes, distinctCells, rowsHolding } from "../../tables/cells/distinctCells";
import { type Book, type Column, columnsOf, type Table } from "../../tables/table";
import { looksLikePerson } from "../../values/names/personName";
import { tidyText, wordKey } from "../../values/text/foldText";
import { isPlaceholder } from "../../values/text/placeholders";
import type { InspectionContext } from "../rule/context";
import type { Hits } from "../rule/hit";
import { hitsIn } from "../rule/hits";
import { listedPeople, teamNames } from "./listedPeople";
import { rowsOfNobodyWhoLeft } from "./longLog";

/*
 * By judgement. A list that leaves a tenth of the rows to others is not the list of these people; somebody who has
 * more than three rows, or one of more than three such, is a colleague the list forgot.
 */
const coveredShare = 0.9;
const mostRows = 3;
const mostStrangers = 3;
/** So many of the list stand in the column. */
const fewestListed = 3;

/** Owners of customers, and who did something for them, who are on no list of the team. */
export function strangersIn(book: Book, context: InspectionContext): readonly Hits[] {
  if (listedPeople(book, context).length === 0) return [];
  const { now, ever } = teamNames(book, context);
  const { followUps, transactions } = book;
  return [
    ...hitsOf(book.customers, ["owner"], now),
    ...hitsOf(followUps, ["followedUpBy", "handler"], ever ?? now, isLate(followUps, "followedUpAt")),
    ...hitsOf(transactions, ["owner", "handler"], ever ?? now, isLate(transactions, "dealtOn")),
  ];

  /** A list of who is there now leaves out who left, and did much before. */
  function isLate(table: Table, day: Field) {
    const known = { team: now.size, today: context.today };
    return (rows: Int32Array) => (ever === null ? rowsOfNobodyWhoLeft(table, rows, day, known) : rows);
  }
}

function hitsOf(
  table: Table,
  fields: readonly Field[],
  team: ReadonlySet<string>,
  among: (rows: Int32Array) => Int32Array = (rows) => rows,
): readonly Hits[] {
  return fields
    .flatMap((field) => columnsOf(table, field))
    .flatMap((column) => hitsIn(table, column, among(strangeRows(column, team))));
}

/** The rows of the few a list of the team does not know, where it is the list of a column's people. */
function strangeRows(column: Column, team: ReadonlySet<string>): Int32Array {
  const distinct = distinctCells(column);
  if (distinct === null) return new Int32Array(0);
  const counts = countCodes(distinct);
  const isStranger = strangerTo(team);
  const texts = distinct.values.map((cell, code) => ({ text: String(cell), count: counts[code] ?? 0 }));
  const named = texts.filter(({ text }) => text.trim() !== "" && !isPlaceholder(text, "text"));
  const listed = named.filter(({ text }) => team.has(wordKey(text))).length;
  const inCapitals = areCapitals(named);
  const strangers = named.filter(({ text }) => mayBeName(text, inCapitals) && isStranger(text));
  const few = new Set(strangers.flatMap(({ text, count }) => (count > mostRows ? [] : [text])));
  const isOurs = listed >= fewestListed && rowsOf(strangers) <= rowsOf(named) * (1 - coveredShare);
  // One with many rows is nobody: the boss himself, the house.
  if (!isOurs || few.size > mostStrangers || strangers.length > few.size + 1) return new Int32Array(0);
  return rowsHolding(
    distinct,
    Uint8Array.from(texts, ({ text }) => (few.has(text) ? 1 : 0)),
  );
}

/** 待分 begins with no surname; where nearly all names begin with a capital, kiosk and online are nobody's either. */
function mayBeName(text: string, inCapitals: boolean): boolean {
  return han.test(text) ? looksLikePerson(text) : !inCapitals || startsCapital(text);
}

const han = /^\p{Script=Han}+$/u;

/** Whether nearly all names begin with a capital. */
function areCapitals(named: readonly { readonly text: string; readonly count: number }[]): boolean {
  return rowsOf(named.filter(({ text }) => startsCapital(text))) >= rowsOf(named) * coveredShare;
}

const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text.trim());

function rowsOf(texts: readonly { readonly count: number }[]): number {
  return texts.reduce((sum, { count }) => sum + count, 0);
}

/** Whether a cell names nobody of a team: neither wholly nor among others, 老陈/小王 60%, nor by a part of the name or its initials. */
function strangerTo(team: ReadonlySet<string>): (text: string) => boolean {
  const names = [...team];
  const isOurs = (key: string) => names.some((name) => holds(key, name) || holds(name, key));
  return (text) => {
    const key = wordKey(text);
    return !team.has(key) && !initials.test(tidyText(text)) && ![key, ...key.split(besideNames)].some(isOurs);
  };
}

/** What stands between several names, and how much is whose. */
const besideNames = /[^\p{L}.·'-]+/u;

/** Letters alone may stand for anybody. */
const initials = /^(?:\p{Lu}\.?\s?){1,3}$/u;

/** By judgement: one letter, or one character, is part of too much. */
const shortestPart = 2;

function holds(text: string, part: string): boolean {
  return part.length >= shortestPart && text.includes(part);
}
