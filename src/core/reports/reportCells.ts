import type { CellBlock } from "../sheets/blueprint";
import type { CellValue } from "../sheets/cell";
import { tierReportName } from "../sheets/standard/tierReportName";
import { tiers } from "../sheets/tier";
import { trialMarkAt } from "../tiering/assigning/trialMarkAt";
import { tierLabel } from "../tiering/reasons/reasonWords";
import { serialOfIsoDay } from "../values/dates/serialDay";
import { migrationRows, tierCounts, topMoves } from "./reportCounts";
import { movesShown, ownersShown, rowOf, rowsOf, wide } from "./reportLayout";
import { conclusionOf, originOf } from "./reportSentence";
import { reportWords } from "./reportWords";
import type { Owed, OwnerLoad, TierReportFacts } from "./tierReport";

type Rows = readonly (readonly CellValue[])[];
type Say = (key: keyof typeof reportWords) => string;

/** Everything written into the report, by part. */
export function reportCells(facts: TierReportFacts): readonly CellBlock[] {
  const say: Say = (key) =>
    reportWords[key === "amount" && facts.ofTotals ? "amountEver" : key][facts.language];
  return [
    block(rowOf.title, [[titleOf(facts)]]),
    block(rowOf.origin, [[originOf(facts)]]),
    block(rowOf.conclusion, [[conclusionOf(facts)]]),
    block(rowOf.distribution, distribution(facts, say)),
    block(rowOf.migration, migration(facts, say)),
    block(rowOf.moves, moves(facts, say)),
    block(rowOf.loads, loads(facts, say)),
    block(rowOf.kept, kept(facts, say)),
  ];
}

/** A run before the quarter's end says that it is not the last word. */
function titleOf({ language, period, asOf }: TierReportFacts): string {
  const mark = trialMarkAt(serialOfIsoDay(asOf), language);
  return `${tierReportName[language]} · ${period}${mark}`;
}

/** Rows filled up to the width of the report. */
function block(row: number, rows: Rows): CellBlock {
  const values = rows.map((cells) => Array.from({ length: wide }, (_, c) => cells[c] ?? ""));
  return { row, column: 0, rows: values.length, columns: wide, values };
}

function distribution({ customers, scheme, language, comparedWith }: TierReportFacts, say: Say): Rows {
  const known = (figure: number): CellValue => (comparedWith === null ? "" : figure);
  const counts = tierCounts(customers);
  const money = counts.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const before = counts.reduce((sum, one) => sum + one.before, 0);
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
  const average = (amount: number, count: number) => (count > 0 ? amount / count : 0);
  const all = counts.reduce((sum, { amount }) => sum + amount, 0);
  return [
    [say("distribution")],
    [
      say("tier"),
      say("customerShare"),
      say("amountShare"),
      say("customers"),
      say("before"),
      say("change"),
      say("amount"),
      say("average"),
    ],
    ...counts.map((one) => [
      tierLabel(one.tier, scheme.labels, language),
      share(one.count, customers.length),
      share(Math.max(0, one.amount), money),
      one.count,
      known(one.before),
      known(one.count - one.before),
      one.amount,
      average(one.amount, one.count),
    ]),
    [
      say("total"),
      customers.length > 0 ? 1 : 0,
      money > 0 ? 1 : 0,
      customers.length,
      known(before),
      known(customers.length - before),
      all,
      average(all, customers.length),
    ],
  ];
}

function migration({ customers, scheme, language, comparedWith }: TierReportFacts, say: Say): Rows {
  const label = (tier: (typeof tiers)[number]) => tierLabel(tier, scheme.labels, language);
  const head = [[say("migration")], [say("fromTo"), ...tiers.map(label), say("total")]];
  if (comparedWith === null) return [...head, ...filledUp([[say("movesLater")]], rowsOf.tiers + 1, say)];
  return [
    ...head,
    ...migrationRows(customers).map(({ from, to, count }) => [
      from === null ? say("first") : label(from),
      ...to,
      count,
    ]),
  ];
}

function moves({ customers, scheme, language }: TierReportFacts, say: Say): Rows {
  const label = (tier: (typeof tiers)[number] | null) =>
    tier === null ? "" : tierLabel(tier, scheme.labels, language);
  const shown = topMoves(customers, movesShown).map(
    ({ companyName, owner, previous, tier, amount, reason }) => [
      companyName,
      owner || say("nobody"),
      `${label(previous)} → ${label(tier)}`,
      amount,
      reason,
    ],
  );
  return [
    [say("moves")],
    [say("name"), say("owner"), say("move"), say("amount"), say("reason")],
    ...filledUp(shown, movesShown, say),
  ];
}

function loads({ loads: all }: TierReportFacts, say: Say): Rows {
  const row = ({ owner, customers, contactsPerMonth, owed, late }: OwnerLoad) => [
    owner,
    customers,
    Math.round(contactsPerMonth * 10) / 10,
    owed,
    late,
    keptShare({ owed, late }),
  ];
  const { lines, total } = shownOwners(all, say);
  return [
    [say("loads")],
    [say("owner"), say("customers"), say("perMonth"), say("owed"), say("late"), say("kept")],
    ...filledUp(lines.map(row), ownersShown, say),
    row(total),
  ];
}

function kept({ loads: all, scheme, language }: TierReportFacts, say: Say): Rows {
  const row = ({ owner, byTier, ...whole }: OwnerLoad) => [
    owner,
    ...tiers.map((tier) => keptShare(byTier[tier] ?? nothingOwed)),
    keptShare(whole),
  ];
  const { lines, total } = shownOwners(all, say);
  return [
    [say("keptByTier")],
    [say("owner"), ...tiers.map((tier) => tierLabel(tier, scheme.labels, language)), say("total")],
    ...filledUp(lines.map(row), ownersShown, say),
    row(total),
  ];
}

const nothingOwed: Owed = { owed: 0, late: 0 };

function keptShare({ owed, late }: Owed): CellValue {
  return owed > 0 ? (owed - late) / owed : "";
}

/** The owners there is room for, the others together, and all of them. */
function shownOwners(loads: readonly OwnerLoad[], say: Say) {
  const named = loads.map((load) => ({ ...load, owner: load.owner || say("nobody") }));
  const shown = named.length > ownersShown ? named.slice(0, ownersShown - 1) : named;
  const rest = named.slice(shown.length);
  const lines = [...shown, ...(rest.length > 0 ? [summed(rest, say("others"))] : [])];
  return { lines, total: summed(named, say("total")) };
}

function summed(loads: readonly OwnerLoad[], owner: string): OwnerLoad {
  const sum = (of: (load: OwnerLoad) => number) => loads.reduce((total, load) => total + of(load), 0);
  const byTier = tiers.map((tier) => {
    const part = (of: keyof Owed) => sum(({ byTier: each }) => each[tier]?.[of] ?? 0);
    return [tier, { owed: part("owed"), late: part("late") }];
  });
  return {
    owner,
    customers: sum(({ customers }) => customers),
    contactsPerMonth: sum(({ contactsPerMonth }) => contactsPerMonth),
    late: sum(({ late }) => late),
    owed: sum(({ owed }) => owed),
    byTier: Object.fromEntries(byTier),
  };
}

/** Blank lines to the end of the part; an empty part says that there is nothing. */
function filledUp(rows: Rows, count: number, say: Say): Rows {
  const there = rows.length > 0 ? rows : [[say("none")]];
  return Array.from({ length: count }, (_, i) => there[i] ?? []);
}
