import { grouped } from "../../sheets/grouped";
import type { Language, Words } from "../../sheets/words";
import type { Place } from "../../tables/table";
import { type ReachWay, reachWays } from "../../values/contacts/reachKeys";
import { enMany } from "../reasons/reasonWords";

/** Transactions without a known id or name that bear what reaches one customer only. */
export interface LinkedOtherwise {
  readonly byWay: ReadonlyMap<ReachWay, number>;
  readonly customers: number;
  /** Where the first of them stand. */
  readonly places: readonly Place[];
}

interface LinkedLine {
  readonly cause: "linked";
  readonly rows: number;
  readonly customers: number;
  readonly fix: null;
  readonly text: string;
  readonly places: readonly Place[];
}

const ways: Readonly<Record<ReachWay, Words>> = {
  email: { "zh-CN": "邮箱", "en-US": "e-mail" },
  phone: { "zh-CN": "电话", "en-US": "telephone" },
  domain: { "zh-CN": "公司域名", "en-US": "company domain" },
  contact: { "zh-CN": "联系人", "en-US": "contact" },
};

/** Says by what transactions were given to customers that neither id nor name led to. */
export function linkedLines(linked: LinkedOtherwise | undefined, language: Language): readonly LinkedLine[] {
  const told = reachWays.flatMap((way) => {
    const rows = linked?.byWay.get(way) ?? 0;
    return rows === 0 ? [] : [{ rows, name: ways[way][language] }];
  });
  if (linked === undefined || told.length === 0) return [];
  const { customers, places } = linked;
  const rows = told.reduce((sum, each) => sum + each.rows, 0);
  const zh = language === "zh-CN";
  const named = told.map(({ name, rows: own }) =>
    zh ? `${name} ${grouped(own)} 笔` : `${name}: ${grouped(own)}`,
  );
  const text = zh
    ? `${grouped(rows)} 笔交易没有能对上的客户编号和名称，已按${named.join("、")}计入 ${grouped(customers)} 个客户（只在唯一对应时），请抽查。`
    : `${enMany(rows, "transaction")} without a known ID or name ${rows === 1 ? "counts" : "count"} for ${enMany(customers, "customer")} by ${named.join("; ")} (only where one customer has it); check a few.`;
  return [{ cause: "linked", rows, customers, fix: null, text, places }];
}
