import { joinedNames } from "../../../../../src/core/dedupe/columns/names/joinedNames";
import { findDuplicates } from "../../../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { type Heading, headedTable } from "../../customerTable";

const first = "Hanan Selma Debee Ted Boothe Chevy Lawry Ellene Kelvin Daffie Esme Orla".split(" ");
const last = "Melby Lofts Chansonne Tricker Dumbar Fass Beddis Kochs Rudd Brooksby Osbidston Quill".split(
  " ",
);
const headings: readonly Heading[] = [
  ["First name", "firstName"],
  ["Last name", "lastName"],
  ["Lead", "text"],
  ["Stage", "text"],
];
const stages = ["NEW", "PROPOSAL", "LOST"];
const chance = (i: number, lead: (first: string, last: string) => string) => {
  const [given, family] = [first[i % 12] ?? "", last[(i * 5) % 12] ?? ""];
  return [given, family, lead(given, family), stages[i % 3] ?? ""];
};
const listOf = (lead: (first: string, last: string) => string) =>
  headedTable(
    headings,
    Array.from({ length: 24 }, (_, i) => chance(i, lead)),
  );
const headed = (table: ReturnType<typeof listOf>) => joinedNames(table).map(({ heading }) => heading);

describe("whole names beside their halves", () => {
  it("are told in either order, with a comma and a slip now and then", () => {
    expect(headed(listOf((given, family) => `${given} ${family}`))).toEqual(["Lead"]);
    expect(headed(listOf((given, family) => `${family}, ${given}`))).toEqual(["Lead"]);
  });

  it("are told where nobody filled their column in the first six hundred rows", () => {
    const late = Array.from({ length: 624 }, (_, i) =>
      chance(i, (given, family) => (i < 600 ? "" : `${given} ${family}`)),
    );
    expect(joinedNames(headedTable(headings, late)).map(({ heading }) => heading)).toEqual(["Lead"]);
  });

  it("are somebody else's where they differ, and nothing is told of two rows", () => {
    expect(headed(listOf((given) => `${given} Somers`))).toEqual([]);
    const two = headedTable(headings, [chance(0, (a, b) => `${a} ${b}`), chance(1, (a, b) => `${a} ${b}`)]);
    expect(joinedNames(two)).toEqual([]);
  });

  it("say nothing new of two who are called the same", () => {
    const whole = listOf((given, family) => `${given} ${family}`);
    const halves = { ...whole, columns: whole.columns.filter(({ heading }) => heading !== "Lead") };
    const weights = (table: typeof whole) =>
      findDuplicates(table, defaultDedupeSettings).clusters.map(({ matchWeight }) => matchWeight);
    expect(weights(whole)).toEqual(weights(halves));
    expect(weights(whole).length).toBeGreaterThan(0);
  });
});
