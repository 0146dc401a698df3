import type { Language } from "../../sheets/words";
import type { Scheme } from "../scheme/scheme";
import { enMany, tierLabel } from "./reasonWords";

/** The rules a scheme has beside its score, a few words each; empty for one without. */
export function optionWords({ options = {}, labels }: Scheme, language: Language): readonly string[] {
  const zh = language === "zh-CN";
  const { tax, corePerOwner, unpaidDays, rhythmByIndustry } = options;
  const core = tierLabel("core", labels, language);
  const percent = tax && `${Math.round(tax.rate * 1000) / 10}%`;
  const basis = tax?.basis === "included" ? (zh ? "含税" : "with tax") : zh ? "不含税" : "without tax";
  return [
    ...(percent ? [zh ? `金额折为${basis}（税率 ${percent}）` : `amounts ${basis} (${percent})`] : []),
    ...(corePerOwner
      ? [zh ? `每位责任人${core}最多 ${corePerOwner} 位` : `${core} at most ${corePerOwner} an owner`]
      : []),
    ...(unpaidDays
      ? [
          zh
            ? `超过 ${unpaidDays} 天未付款不评${core}`
            : `no ${core} with orders unpaid over ${enMany(unpaidDays, "day")}`,
        ]
      : []),
    ...(rhythmByIndustry ? [zh ? "购买节奏参照同行业" : "rhythms by industry"] : []),
  ];
}
