import type { Suppression } from "../anomalies/findings/suppressions";
import type { ManualTier as NamedManualTier } from "../anomalies/rule/context";
import type { RememberedPair } from "../dedupe/memory/notSamePairs";
import { defaultDictionaries } from "../sheets/choices/defaultDictionaries";
import { type Dictionaries, dictionaryIds } from "../sheets/dictionaries";
import { dictionaryWords } from "../sheets/dictionaryWords";
import type { Tier } from "../sheets/tier";
import { languages } from "../sheets/words";
import { type ChoiceMeanings, meantEntry } from "../templates/choices/choiceMeanings";
import { type OwnSheet, type OwnTable, openOwnTable, textIn } from "../templates/own/ownSheets";
import { tierOfLabel } from "../tiering/reasons/reasonWords";
import { findingRecords, suppressionsOf } from "./anomalies/findingRecords";

/** What our own sheets say of the workbook. */
export interface OwnRecords {
  readonly sheets: readonly OwnSheet[];
  readonly tables: ReadonlyMap<OwnSheet["id"], OwnTable>;
  readonly dictionaries: Dictionaries;
  readonly staff: readonly string[];
  readonly manualTiers: readonly NamedManualTier[];
  /** The periods of 分级历史, the latest first. */
  readonly periods: readonly TierPeriod[];
  /** Retired customer id → the id it was merged into. */
  readonly mergedIds: ReadonlyMap<string, string>;
  /** Pairs of rows people said are two customers. */
  readonly notSame: readonly RememberedPair[];
  /** What people dismissed in 问题清单. */
  readonly suppressions: readonly Suppression[];
}

export interface TierPeriod {
  readonly period: string;
  /** Excel serial day. */
  readonly asOf: number;
  /** Version of the rules it was assigned by; "" where none was kept. */
  readonly rules: string;
  /** By customer id. */
  readonly tiers: ReadonlyMap<string, PastTier>;
}

interface PastTier {
  readonly tier: Tier;
  readonly suggested: Tier;
}

export function ownRecords(sheets: readonly OwnSheet[], meanings: ChoiceMeanings = {}): OwnRecords {
  const tables = new Map(
    sheets.flatMap((sheet) => {
      const table = openOwnTable(sheet);
      return table ? [[sheet.id, table] as const] : [];
    }),
  );
  const dictionaries = dictionariesOf(
    sheets.find((sheet) => sheet.id === "dictionaries"),
    meanings,
  );
  return {
    sheets,
    tables,
    dictionaries,
    staff: dictionaries.owner.map((entry) => entry.label["zh-CN"]),
    manualTiers: manualTiersOf(tables.get("valueAnalysis")),
    periods: periodsOf(tables.get("tierHistory")),
    mergedIds: mergedIdsOf(tables.get("mergeLog")),
    notSame: notSameOf(tables.get("notSame")),
    suppressions: suppressionsOf(findingRecords(tables.get("findings"))),
  };
}

/** The choices as the sheet has them now: known ones keep their id and aliases, new ones are their own id. */
function dictionariesOf(sheet: OwnSheet | undefined, meanings: ChoiceMeanings): Dictionaries {
  const [headings = [], ...rows] = sheet?.grid.rows ?? [];
  const lists = dictionaryIds.map((id) => {
    const names = languages.map((language) => dictionaryWords[id][language]);
    const at = headings.findIndex((heading) => names.includes(String(heading)));
    const labels =
      at < 0 ? [] : rows.map((row) => String(row[at] ?? "").trim()).filter((label) => label !== "");
    return [
      id,
      labels.length === 0 ? defaultDictionaries[id] : labels.map((label) => meantEntry(id, label, meanings)),
    ] as const;
  });
  return { ...defaultDictionaries, ...Object.fromEntries(lists) };
}

function manualTiersOf(table: OwnTable | undefined): readonly NamedManualTier[] {
  return (table?.rows ?? []).flatMap(({ cells }) => {
    const tier = tierOfLabel(textIn(table, cells, "manualTier"));
    if (tier === null) return [];
    const until = table?.value(cells, "manualUntil");
    return [
      {
        customerId: textIn(table, cells, "customerId"),
        tier,
        reason: textIn(table, cells, "manualReason"),
        by: textIn(table, cells, "manualBy"),
        expiresOn: typeof until === "number" ? until : null,
      },
    ];
  });
}

function periodsOf(table: OwnTable | undefined): readonly TierPeriod[] {
  const periods = new Map<string, Omit<TierPeriod, "period"> & { tiers: Map<string, PastTier> }>();
  for (const { cells } of table?.rows ?? []) {
    const name = textIn(table, cells, "period");
    const tier = tierOfLabel(textIn(table, cells, "tier"));
    if (tier === null) continue;
    const asOf = table?.value(cells, "asOf");
    const period = periods.get(name) ?? {
      asOf: typeof asOf === "number" ? asOf : 0,
      rules: textIn(table, cells, "ruleVersion"),
      tiers: new Map(),
    };
    period.tiers.set(textIn(table, cells, "customerId"), {
      tier,
      suggested: tierOfLabel(textIn(table, cells, "suggestedTier")) ?? tier,
    });
    periods.set(name, period);
  }
  return [...periods].map(([period, rest]) => ({ period, ...rest })).sort((a, b) => b.asOf - a.asOf);
}

function mergedIdsOf(table: OwnTable | undefined): ReadonlyMap<string, string> {
  const pairs = (table?.rows ?? []).map(
    ({ cells }) => [textIn(table, cells, "mergedId"), textIn(table, cells, "survivorId")] as const,
  );
  const direct = new Map(pairs.filter(([from, to]) => from !== "" && to !== ""));
  return new Map([...direct.keys()].map((id) => [id, lastOf(direct, id)]));
}

/** Where an id leads in the end: who took it over may have been merged later. */
function lastOf(direct: ReadonlyMap<string, string>, id: string): string {
  const seen = new Set([id]);
  let last = direct.get(id) ?? id;
  for (let next = direct.get(last); next !== undefined && !seen.has(last); next = direct.get(last)) {
    seen.add(last);
    last = next;
  }
  return last;
}

function notSameOf(table: OwnTable | undefined): readonly RememberedPair[] {
  return (table?.rows ?? []).map(({ cells }) => ({
    key: textIn(table, cells, "pairKey"),
    ids: [textIn(table, cells, "firstId"), textIn(table, cells, "secondId")].filter((id) => id !== ""),
    names: [textIn(table, cells, "firstName"), textIn(table, cells, "secondName")],
  }));
}
