import type { Patch } from "../../changes/patch";
import type { Tier } from "../../sheets/tier";
import { type Language, words } from "../../sheets/words";
import { shownName } from "../../tables/customers/customerIndex";
import { textIn } from "../../templates/own/ownSheets";
import { tierLabel, tierOfLabel } from "../../tiering/reasons/reasonWords";
import type { Scheme } from "../../tiering/scheme/scheme";
import { formatSerial } from "../../values/dates/serialDay";
import type { BookContext } from "../context/bookContext";
import { resultChanges } from "../results/resultChanges";
import type { TableRow } from "../results/upsertRows";
import { customerKeys } from "./input/tierInput";

/** A tier a person sets for one customer outside a run; `tier` null takes one back. */
export interface ManualTierChoice {
  /** 0-based row of the customers table. */
  readonly customer: number;
  readonly tier: Tier | null;
  readonly reason: string;
  readonly by: string;
  /** Last day it holds, Excel serial. */
  readonly until: number;
}

const operation = {
  set: words("人工定级", "Tier set by hand"),
  lift: words("取消人工定级", "Tier by hand taken back"),
};

/**
 * Writes the manual columns of 客户价值分析 and the tier in force with them; the next run keeps it until its last day.
 * Taken back, the system's suggestion is in force again.
 */
export function manualTierPatch(context: BookContext, choice: ManualTierChoice, language: Language): Patch {
  const { customers } = context.book;
  const key = customerKeys(customers)(choice.customer);
  const name = shownName(customers, choice.customer);
  const row = choice.tier === null ? lifted(context, key) : set(context, choice, choice.tier, language);
  const changes =
    key === ""
      ? []
      : resultChanges({ id: "valueAnalysis", language }, context, [
          { customerId: key, companyName: name, ...row },
        ]);
  const { [choice.tier === null ? "lift" : "set"]: reason } = operation;
  return { operation: "tier", reason: `${reason[language]} ${name || key}`, changes };
}

function set(
  { own }: BookContext,
  { reason, by, until }: ManualTierChoice,
  tier: Tier,
  language: Language,
): TableRow {
  const label = tierLabel(tier, labelsOf(own), language);
  const told = [reason, by].filter((part) => part !== "").join(language === "zh-CN" ? "，" : ", ");
  return {
    tier: label,
    manualTier: label,
    manualReason: reason,
    manualBy: by,
    manualUntil: until,
    tierReason:
      language === "zh-CN"
        ? `人工指定为${label}（${told}，至 ${formatSerial(until)}）。`
        : `Set to ${label} by hand (${told}, until ${formatSerial(until)}).`,
  };
}

function lifted({ own }: BookContext, key: string): TableRow {
  const table = own.tables.get("valueAnalysis");
  const row = table?.rows.find(({ cells }) => textIn(table, cells, "customerId") === key);
  const suggested = String((row && table?.value(row.cells, "suggestedTier")) ?? "");
  return {
    ...(suggested === "" ? {} : { tier: suggested }),
    manualTier: "",
    manualReason: "",
    manualBy: "",
    manualUntil: "",
  };
}

/** Whether the sheets speak of A, B and C: what was written last says so. */
function labelsOf(own: BookContext["own"]): Scheme["labels"] {
  const table = own.tables.get("valueAnalysis");
  const isAbc = (table?.rows ?? []).some(({ cells }) => {
    const label = textIn(table, cells, "tier");
    return label.length === 1 && tierOfLabel(label) !== null;
  });
  return isAbc ? "abc" : "fourTiers";
}
