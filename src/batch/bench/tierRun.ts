import fs from "node:fs";
import { defaultDictionaries } from "../../core/sheets/choices/defaultDictionaries";
import { type Tier, tiers } from "../../core/sheets/tier";
import type { Book } from "../../core/tables/table";
import { assignTiers, type Tiering } from "../../core/tiering/assigning/assignTiers";
import type { Previous } from "../../core/tiering/assigning/tierRules";
import { runsByCustomer } from "../../core/tiering/deals/deals";
import { dealsOf } from "../../core/tiering/deals/dealsOf";
import { explainTier } from "../../core/tiering/reasons/explainTier";
import { fourTiers } from "../../core/tiering/scheme/scheme";
import { formatSerial, lastQuarterEnd } from "../../core/values/dates/serialDay";

/** The tiers of a quarter before by table row, as `tierLines` wrote them. */
export function readTierLines(file: string): readonly (Previous | null)[] {
  const [, ...lines] = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [, tier, suggested] = line.split(",").map(tierNamed);
    return tier && suggested ? { tier, suggested } : null;
  });
}

function tierNamed(text: string): Tier | undefined {
  return tiers.find((tier) => tier === text);
}

/** `row,tier,suggested` for every row of the table. */
export function tierLines({ assignments }: Tiering): string {
  const lines = assignments.map((one, row) => `${row},${one?.tier ?? ""},${one?.suggested ?? ""}`);
  return ["row,tier,suggested", ...lines, ""].join("\n");
}

/** Tiers of a book at one day; beside those of the quarter before also why each customer moved. */
export function tierBook(book: Book, asOf: number, previous: readonly (Previous | null)[] | null) {
  const { deals } = dealsOf(book, { dictionaries: defaultDictionaries, today: asOf });
  const tiering = assignTiers(
    {
      runs: runsByCustomer(deals),
      extra: {},
      asOf,
      previous,
      previousAsOf: previous && lastQuarterEnd(asOf - 1),
      manual: new Map(),
      excluded: new Set<number>(),
    },
    fourTiers,
  );
  const said = { tiered: tiering.assignments.length, deals: deals.amount.length };
  return { tiering, said: previous ? { ...said, reasons: reasonsOf(tiering).length } : said };
}

/** Said of those who moved; who stays is told when somebody looks. */
function reasonsOf(tiering: Tiering): readonly string[] {
  const options = { scheme: fourTiers, language: "zh-CN", manual: new Map(), sayDay: formatSerial } as const;
  return tiering.assignments.flatMap((one, row) =>
    one && one.previous !== null && one.previous !== one.tier ? [explainTier(tiering, row, options)] : [],
  );
}
