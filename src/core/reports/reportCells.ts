import type { CellBlock } from "../sheets/blueprint";
import type { CellValue } from "../sheets/cell";
import { tierReportName } from "../sheets/standard/tierReportName";
import { tiers } from "../sheets/tier";
import { trialMarkAt } from "../tiering/assigning/trialMarkAt";
import { tierLabel } from "../tiering/reasons/reasonWords";
import { serialOfIsoDay } from "../values/dates/serialDay";
import { migrationRows, tierCounts, topMoves } from "./reportCounts";
import { movesShown, rowOf, rowsOf, wide } from "./reportLayout";
import { keptRows, loadRows } from "./reportLoads";
import { filledUp, type Rows, type Say } from "./reportRows";
import { conclusionOf, originOf } from "./reportSentence";
import { reportWords } from "./reportWords";
import type { TierReportFacts } from "./tierReport";

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
    block(rowOf.loads, loadRows(facts, say)),
    block(rowOf.kept, keptRows(facts, say)),
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
