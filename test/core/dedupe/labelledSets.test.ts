import path from "node:path";
import { dedupeQuality, markAccuracy } from "../../quality/dedupe";

/** A folder with labelled sets: dedupe/SET/records.csv and workbooks/dev-*.xlsx with their truth. */
const folder = process.env.CLIENT_LEDGER_LABELLED;

const goals: readonly (readonly [string, number])[] = [
  ["zh_crm", 0.975],
  ["zh_crm (name only)", 0.87],
  ["fodors_zagats", 0.945],
  ["febrl1", 0.99],
  ["febrl3", 0.995],
  ["fake1000", 0.8],
];

describe("duplicates in labelled sets", () => {
  (folder ? it : it.skip)(
    "are found as well as the goals ask in the folder CLIENT_LEDGER_LABELLED names (skipped where it names none)",
    () => {
      const results = new Map(dedupeQuality(folder ?? "").map((result) => [result.set, result]));
      for (const [set, goal] of goals) {
        const result = results.get(set);
        expect([set, result !== undefined && "f1" in result ? result.f1 >= goal : result]).toEqual([
          set,
          true,
        ]);
      }
      expect(
        markAccuracy(path.join(folder ?? "", "dedupe/zh_company_brand/pairs.csv")),
      ).toBeGreaterThanOrEqual(0.92);
    },
    120_000,
  );
});
