import type { Suppression } from "../../anomalies/findings/suppressions";
import type { ManualTier as NamedManualTier } from "../../anomalies/rule/context";
import type { RememberedPair } from "../../dedupe/memory/notSamePairs";
import type { Dictionaries } from "../../sheets/dictionaries";
import type { ChoiceMeanings } from "../../templates/choices/choiceMeanings";
import { type OwnSheet, type OwnTable, openOwnTable, textIn } from "../../templates/own/ownSheets";
import { tierOfLabel } from "../../tiering/reasons/reasonWords";
import { findingRecords, suppressionsOf } from "./findingRecords";
import { mergedIdsOf } from "./mergedIds";
import { dictionariesOf } from "./ownDictionaries";
import { periodsOf, type TierPeriod } from "./tierPeriods";

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

function notSameOf(table: OwnTable | undefined): readonly RememberedPair[] {
  return (table?.rows ?? []).map(({ cells }) => ({
    key: textIn(table, cells, "pairKey"),
    ids: [textIn(table, cells, "firstId"), textIn(table, cells, "secondId")].filter((id) => id !== ""),
    names: [textIn(table, cells, "firstName"), textIn(table, cells, "secondName")],
  }));
}
