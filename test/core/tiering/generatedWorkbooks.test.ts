import fs from "node:fs";
import path from "node:path";
import { compareTierMetrics } from "../../quality/tierMetrics";

const fixtures = path.join(__dirname, "../../fixtures/workbooks");
/** A folder with more generated workbooks (NAME.xlsx, NAME.truth.json, NAME.tiers.csv) to compare with. */
const more = process.env.CLIENT_LEDGER_WORKBOOKS;
const named = (folder: string) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(".tiers.csv"))
    .map((file) => file.replace(/\.tiers\.csv$/, ""));

function expectAgreement(folder: string, name: string, customers: number): void {
  const { compared, differences, unmatched } = compareTierMetrics(folder, name);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(customers);
  // A customer whose own id was damaged or lost cannot be told apart from the others of its day.
  expect(unmatched.length).toBeLessThan(0.01 * compared);
}

describe("metrics of generated workbooks", () => {
  it.each(named(fixtures))("agree exactly at every quarter's end in %s", (name) => {
    expectAgreement(fixtures, name, 500);
  });

  (more ? it : it.skip)(
    "agree in the folder CLIENT_LEDGER_WORKBOOKS names (skipped where it names none)",
    () => {
      for (const name of named(more ?? "")) expectAgreement(more ?? "", name, 0);
    },
  );
});
