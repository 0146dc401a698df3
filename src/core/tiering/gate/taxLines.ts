import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import type { Place } from "../../tables/table";
import type { TaxUse } from "../deals/taxUse";
import { enMany } from "../reasons/reasonWords";

/** How the amounts of a run are marked for tax, and what its scheme does about it. */
export interface GateTax extends Omit<TaxUse, "unmarked"> {
  readonly unmarked: number;
  /** Amounts are brought to one basis. */
  readonly converted: boolean;
  /** The scheme says what an unmarked amount is. */
  readonly settled: boolean;
  /** The first of the unmarked rows. */
  readonly places: readonly Place[];
}

interface TaxLine {
  readonly cause: "tax" | "tax-unknown";
  readonly rows: number;
  readonly customers: number;
  readonly fix: "tax";
  readonly text: string;
  readonly places?: readonly Place[];
}

/** Amounts with and without tax added up as they stand, or rows of which it is not known which they are. */
export function taxLines(tax: GateTax | undefined, language: Language): readonly TaxLine[] {
  if (!tax) return [];
  if (tax.converted) return tax.settled || tax.unmarked === 0 ? [] : [unknown(tax, language)];
  return tax.included > 0 && tax.excluded > 0 ? [mixed(tax, language)] : [];
}

function mixed({ included, excluded, unmarked, customers }: GateTax, language: Language): TaxLine {
  const rarer = included < excluded ? "included" : "excluded";
  const others =
    unmarked === 0
      ? ""
      : language === "zh-CN"
        ? `，另有 ${grouped(unmarked)} 笔未注明`
        : `; ${grouped(unmarked)} without a word on it`;
  const text =
    language === "zh-CN"
      ? `含税 ${grouped(included)} 笔、不含税 ${grouped(excluded)} 笔的金额直接相加，口径不一${others}。填写税率后可统一口径。`
      : `Amounts with tax (${grouped(included)}) and without (${grouped(excluded)}) are added up as they stand${others}. With a tax rate they become comparable.`;
  return { cause: "tax", rows: Math.min(included, excluded), customers: customers[rarer], fix: "tax", text };
}

function unknown({ unmarked, customers, places }: GateTax, language: Language): TaxLine {
  const text =
    language === "zh-CN"
      ? `${grouped(unmarked)} 笔交易没有注明是否含税，按原金额计入，涉及 ${grouped(customers.unmarked)} 个客户。`
      : `${enMany(unmarked, "transaction")} without a word on tax, counted as they stand; ${enMany(customers.unmarked, "customer")} affected.`;
  return { cause: "tax-unknown", rows: unmarked, customers: customers.unmarked, fix: "tax", text, places };
}
