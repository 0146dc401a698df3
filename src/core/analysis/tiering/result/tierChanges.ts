import type { Change, Patch } from "../../../changes/patch";
import type { Decisions, TierDecision } from "../../../changes/proposal";
import { careOf } from "../../../followUps/careOf";
import type { CellValue } from "../../../sheets/cell";
import { tierHistory } from "../../../sheets/standard/tierHistory";
import type { Tier } from "../../../sheets/tier";
import { type Language, words } from "../../../sheets/words";
import { textIn } from "../../../templates/own/ownSheets";
import { trialMarkAt } from "../../../tiering/assigning/trialMarkAt";
import { tierLabel } from "../../../tiering/reasons/reasonWords";
import { ruleVersion } from "../../../tiering/scheme/ruleVersion";
import type { Scheme } from "../../../tiering/scheme/scheme";
import { dayOfSerial, daysInMonth, serialOf } from "../../../values/dates/serialDay";
import type { BookContext } from "../../context/bookContext";
import type { RunStamp } from "../../context/jobContext";
import { resultChanges } from "../../results/resultChanges";
import { identityOf, type TableRow } from "../../results/upsertRows";
import { periodOf } from "../input/period";
import type { TierView } from "../views/tierViews";
import { moveOf, moveWords } from "./tierMoves";

export interface TierRun {
  readonly language: Language;
  readonly asOf: number;
  readonly scheme: Scheme;
  /** Who ran it and when; left out = not kept. */
  readonly stamp?: RunStamp | undefined;
}

interface Compared extends TierRun {
  /** Nobody had a tier before: then nobody is new beside others. */
  readonly isFirst: boolean;
}

const reason = words("季度分级", "Quarterly tiers");

/** The accepted tiers, one view a customer id, as one patch: 客户价值分析 brought up to date, the period added to 分级历史. */
export function tierChanges(
  context: BookContext,
  views: readonly TierView[],
  decisions: Decisions<TierDecision>,
  run: TierRun,
): Patch {
  const care = careOf(context.own.tables.get("tierPolicy"), run.language);
  const compared = { ...run, isFirst: views.every(({ previousTier }) => previousTier === null) };
  const rows = views.flatMap((view) => {
    const decision = decisions[view.id] ?? { verdict: view.byDefault };
    if (decision.verdict !== "accept") return [];
    return [
      {
        ...rowOf(view, decision, compared),
        careActions: care.get(decision.tier ?? view.tier)?.actions ?? "",
      },
    ];
  });
  const written = { language: run.language, stamps };
  const changes =
    rows.length === 0
      ? []
      : [
          ...resultChanges({ id: "valueAnalysis", ...written }, context, rows),
          ...resultChanges({ id: "tierHistory", ...written }, context, rows),
          ...leftBehind(context, views, run.asOf),
        ];
  const trial = trialMarkAt(run.asOf, run.language);
  return { operation: "tier", reason: `${reason[run.language]} ${periodOf(run.asOf)}${trial}`, changes };
}

const stamps = ["runAt", "runBy"];

/** The name stands in for an id the customer lacks, so that its history holds together. */
function keyOf(view: TierView): string {
  return view.customerId || view.companyName;
}

/** A period run again is replaced: rows of customers merged or closed since leave it. */
function leftBehind({ own }: BookContext, views: readonly TierView[], asOf: number): readonly Change[] {
  const history = own.tables.get("tierHistory");
  if (!history) return [];
  const present = new Set(views.map(keyOf));
  const text = (cells: readonly CellValue[], key: string) => textIn(history, cells, key);
  const gone = history.rows.filter(
    ({ cells }) => text(cells, "period") === periodOf(asOf) && !present.has(text(cells, "customerId")),
  );
  return gone.map((row) => ({ kind: "remove-row", row: identityOf(history, tierHistory.key, row) }));
}

function rowOf(view: TierView, decision: TierDecision, run: Compared): TableRow {
  const { language, asOf, scheme } = run;
  const label = (tier: Tier | null) => (tier === null ? "" : tierLabel(tier, scheme.labels, language));
  const changedByHand = decision.tier !== undefined && decision.tier !== view.tier;
  const byHand = changedByHand || view.detail?.manual === true;
  const tier = decision.tier ?? view.tier;
  const figure = (value: number): CellValue => (Number.isNaN(value) ? "" : Math.round(value * 100) / 100);
  return {
    period: periodOf(asOf),
    customerId: keyOf(view),
    companyName: view.companyName,
    // Whom people put in stays where the customers name nobody.
    ...(view.owner === "" ? {} : { owner: view.owner }),
    tier: label(tier),
    suggestedTier: label(view.suggestedTier),
    previousTier: label(view.previousTier),
    tierMove: moveWords(byHand ? "byHand" : moveOf(view.previousTier, tier, run.isFirst), language),
    score: figure(view.score),
    // Sums of all time are no figures of twelve months; they stand under 累计.
    monetary: figure(view.detail?.ofTotals ? Number.NaN : view.metrics.monetary),
    frequency: figure(view.detail?.ofTotals ? Number.NaN : view.metrics.frequency),
    recencyDays: figure(view.metrics.recencyDays),
    tenureDays: figure(view.metrics.tenureDays),
    tierReason: changedByHand ? byHandReason(view, decision, label(view.tier), language) : view.reason,
    ...detailCells(view, figure, run),
    ...stampCells(run.stamp),
    ruleVersion: ruleVersion(scheme),
    byHand: byHand ? words("是", "yes")[language] : "",
    asOf,
    ...(changedByHand
      ? {
          manualTier: label(tier),
          manualReason: decision.reason ?? "",
          manualBy: decision.by ?? "",
          manualUntil: decision.until ?? endOfNextQuarter(asOf),
        }
      : {}),
  };
}

function stampCells(stamp: TierRun["stamp"]): TableRow {
  return stamp ? { runAt: stamp.at, runBy: stamp.by } : {};
}

function detailCells(
  { detail, metrics, score }: TierView,
  figure: (value: number) => CellValue,
  { asOf, language, scheme }: TierRun,
): TableRow {
  if (!detail) return {};
  const bought = !Number.isNaN(metrics.recencyDays);
  return {
    lastDealOn: bought ? asOf - metrics.recencyDays : "",
    ordersEver: figure(detail.ordersEver),
    amountEver: figure(detail.amountEver),
    usualGap: figure(Math.round(detail.usualGap)),
    rank: Number.isNaN(score) ? "" : figure(detail.rank),
    alive: figure(100 * detail.alive),
    ...(scheme.options?.rfm ? { rfm: detail.rfm } : {}),
    overdueRatio: figure(detail.overdue),
    growth: figure(100 * detail.growth),
    satisfaction: figure(detail.satisfaction),
    potential: figure(detail.potential),
    relation: figure(detail.relation),
    completeness: figure(100 * detail.completeness),
    robustness: figure(100 * detail.robustness),
    borderline: noteOf(detail, scheme)[language],
  };
}

/** What deserves a second look, in one or two words. */
function noteOf(detail: NonNullable<TierView["detail"]>, { minimumComplete }: Scheme) {
  const { borderline, warning, completeness } = detail;
  if (warning) return words("流失预警", "At risk");
  if (completeness > 0 && completeness < minimumComplete) return words("待补数据", "Data missing");
  return borderline ? words("临界", "Borderline") : words("", "");
}

function byHandReason(
  view: TierView,
  { reason: why = "", by = "" }: TierDecision,
  suggested: string,
  language: Language,
): string {
  const named = [why, by].filter((part) => part !== "");
  return language === "zh-CN"
    ? `人工指定（${named.join("，")}）；系统建议${suggested}。${view.reason}`
    : `Set by hand (${named.join(", ")}); suggested ${suggested}. ${view.reason}`;
}

/** A tier set by hand holds to the end of the next quarter unless its owner says otherwise. */
function endOfNextQuarter(serial: number): number {
  const { year, month } = dayOfSerial(serial);
  const last = (Math.ceil(month / 3) + 1) * 3;
  const [y, m] = last > 12 ? [year + 1, last - 12] : [year, last];
  return serialOf(y, m, daysInMonth(y, m)) ?? serial;
}
