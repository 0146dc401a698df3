import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { type Heading, headedTable } from "./customerTable";

const headings: readonly Heading[] = [
  ["Customer", "companyName"],
  ["Phone", "phone"],
  ["E-mail", "email"],
  ["Suburb", "city"],
];
const towns = ["Geelong", "Hobart", "Newtown", "Fortitude Valley"];
const others = Array.from({ length: 60 }, (_, row) => {
  const name = `${["Copper", "Velvet", "Idle", "Salted", "Ivory"][row % 5]} ${["Kettle", "Spoon", "Lantern", "Anchor", "Ladder", "Tram"][row % 6]}`;
  return [
    `${name} ${["Cafe", "Canteen"][row % 2]}`,
    `04${10 + row} ${123 + 7 * row} ${345 + 5 * row}`,
    `hello@${name.toLowerCase().replace(" ", "")}${row}.com.au`,
    towns[row % 4] ?? "",
  ];
});

const domain = "quietmagpie.com.au";
const home = ["Quiet Magpie Espresso Bar", "0441 488 677", `ben@${domain}`, "Newtown"] as const;

const areJoined = (
  row: readonly string[],
  other: readonly string[] = home,
  settings = defaultDedupeSettings,
) =>
  findDuplicates(headedTable(headings, [other, row, ...others]), settings).clusters.some(
    ({ rows }) => rows.includes(0) && rows.includes(1),
  );

describe("a name that ends on the town of its row", () => {
  const branch = (name: string, town: string) => [name, "0447 186 510", `ann@${domain}`, town];

  it("is a branch of the one in another town, whatever follows the name, and so are two of two towns", () => {
    expect(areJoined(branch("Quiet Magpie Espresso Bar Hobart", "Hobart"))).toBe(false);
    expect(areJoined(branch("Quiet Magpie Espresso Bar - Fortitude Valley", "Fortitude Valley"))).toBe(false);
    expect(
      areJoined(branch("Quiet Magpie Espresso Bar Pty Ltd Hobart", "Hobart"), [
        "Quiet Magpie Espresso Bar Newtown",
        ...home.slice(1),
      ]),
    ).toBe(false);
  });

  it("is one with the name alone in the same town, or where the other row tells none", () => {
    expect(areJoined(branch("Quiet Magpie Espresso Bar Newtown", "Newtown"))).toBe(true);
    expect(areJoined(branch("Quiet Magpie Espresso Bar Hobart", "Hobart"), [...home.slice(0, 3), ""])).toBe(
      true,
    );
  });

  it("is one with the name alone where the towns are one, said twice", () => {
    expect(areJoined(branch("Quiet Magpie Espresso Bar Newtown City", "Newtown City"))).toBe(true);
  });

  it("is a branch of the one in a town whose name it only begins with", () => {
    const bath = ["Quiet Magpie Espresso Bar Bath", ...home.slice(1, 3), "Bath"];
    expect(areJoined(branch("Quiet Magpie Espresso Bar Bathurst", "Bathurst"), bath)).toBe(false);
    expect(areJoined(branch("Quiet Magpie Espresso Bar Bath City", "Bath City"), bath)).toBe(true);
  });

  it("is one with it where the row stands elsewhere: the town is part of the name", () => {
    expect(areJoined(branch("Quiet Magpie Espresso Bar Hobart", "Geelong"))).toBe(true);
  });

  it("is one with it where branches are no customers of their own", () => {
    const together = { ...defaultDedupeSettings, separateBranches: false };
    expect(areJoined(branch("Quiet Magpie Espresso Bar Hobart", "Hobart"), home, together)).toBe(true);
  });
});
