import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import { enMany } from "../reasons/reasonWords";

/** Certain duplicate groups still open, those of them whose spending is split, and the customers these hold. */
export interface OpenDuplicates {
  readonly groups: number;
  readonly split: number;
  readonly customers: number;
}

/** Says what open duplicate groups do to the tiers. */
export function duplicateLines(duplicates: OpenDuplicates | null, language: Language) {
  if (duplicates === null || duplicates.groups === 0) return [];
  const { groups, customers } = duplicates;
  const text = (duplicates.split === 0 ? splitNothing : splitSpending)(duplicates)[language];
  return [{ cause: "duplicates" as const, rows: groups, customers, fix: "dedupe" as const, text }];
}

const splitSpending = ({ groups, split, customers }: OpenDuplicates): Words => ({
  "zh-CN": `${grouped(groups)} 组确定重复的客户尚未合并，其中 ${grouped(split)} 组的消费分散在 ${grouped(customers)} 个客户上，等级会偏低。`,
  "en-US": `${enMany(groups, "certain duplicate group")} still open; ${split} of them split spending over ${enMany(customers, "customer")}, whose tiers come out too low.`,
});

const splitNothing = ({ groups }: OpenDuplicates): Words => ({
  "zh-CN": `${groups} 组确定重复的客户尚未合并。每组的消费都记在同一个客户上，不影响等级，但客户数会偏多。`,
  "en-US": `${enMany(groups, "certain duplicate group")} still open. Each spends under one of its rows only, so no tier is wrong, but customers are counted twice.`,
});
