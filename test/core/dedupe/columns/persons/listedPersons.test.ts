import { listedPersons } from "../../../../../src/core/dedupe/columns/persons/listedPersons";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { type Row, tableOf } from "../../customerTable";

const others = [
  "Adwell",
  "Birkett",
  "Corran",
  "Dunmore",
  "Eskdale",
  "Fenwick",
  "Garside",
  "Holroyd",
  "Iveson",
  "Jessop",
];
const filling: readonly Row[] = others.map((name) => ({ companyName: `${name}, Maria` }));

function levelOf(left: string, right: string): string | undefined {
  const table = tableOf([{ companyName: left }, { companyName: right }, ...filling], ["companyName"]);
  const [name] = openMatching(table, defaultDedupeSettings).comparisons;
  return name?.levels[name.level(0, 1)]?.id;
}

describe("persons among firms, surname first", () => {
  it.each([
    ["Farbury, Josephine", "Farbury, Josephine A.", "onePerson"],
    ["Bramstead, Theodore N.", "Bramstead, Teddy", "onePerson"],
    ["Bramstead, Josephine", "Bramstead, Jospehine", "onePerson"],
    ["Farbury, Josephine", "Farbury, Zachary L.", "otherPerson"],
    ["Trenson, Nicholas", "Farden, Patricia K.", "otherPerson"],
    ["Farbury, Robert Sr.", "Farbury, Robert Jr.", "otherOrdinal"],
    ["Farton, Kenneth", "Farton Plumbing LLC", "latinSome"],
    ["Farton Plumbing LLC", "Farton Plumbing", "latinSame"],
  ])("%s and %s", (left, right, level) => {
    expect(levelOf(left, right)).toBe(level);
  });

  it("are none in a list of firms, though one writes its form behind a comma", () => {
    expect(listedPersons(["Smith, Inc", ...others.map((name) => `${name} Ltd`)], 11)).toBeNull();
    expect(
      listedPersons(
        others.map((name) => `${name}, LLC`),
        10,
      ),
    ).toBeNull();
    expect(listedPersons([...others.map((name) => `${name}, Ann`), "Adwell Ltd"], 11)?.surnames[10]).toBe(0);
  });

  it("are told apart by the day they were born", () => {
    const born = (companyName: string, date: string): Row => ({ companyName, date });
    const rows = [
      ...others.map((name, i) => born(`${name}, Ann`, `1960-01-${10 + i}`)),
      born("Adwell Ltd", ""),
    ];
    const { comparisons } = openMatching(tableOf(rows, ["companyName", "date"]), defaultDedupeSettings);
    expect(comparisons.map(({ name }) => name)).toContain("birthday");
  });

  it("are known as such of a part of the list", () => {
    const whole = tableOf(filling, ["companyName"]);
    const { columns } = openMatching(whole, defaultDedupeSettings);
    const two = tableOf(
      [{ companyName: "Adwell, Maria" }, { companyName: "Adwell, Zachary" }],
      ["companyName"],
    );
    const part = openMatching(two, defaultDedupeSettings, { rowCount: whole.rowCount, columns });
    const [name] = part.comparisons;
    expect(name?.levels[name.level(0, 1)]?.id).toBe("otherPerson");
  });
});
