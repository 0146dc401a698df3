import { isCalledAlong } from "../../../../../src/core/adopt/columns/links/calledAlong";
import { seeColumns } from "../../../../../src/core/adopt/columns/seeColumns";
import type { SeenSheet } from "../../../../../src/core/adopt/columns/seenColumn";
import { recogniseSheets } from "../../../../../src/core/adopt/recogniseSheets";
import { headingBlock } from "../../../../../src/core/adopt/rows/headingBlock";
import type { Role } from "../../../../../src/core/sheets/fields";
import type { SheetHead } from "../../../../../src/core/sheets/grid";
import { fieldsOf, many, sheet, staffOf } from "../../invented";

const site = (i: number) => `S-${1000 + i}`;
const trees = ["Oak", "Elm", "Birch", "Maple", "Cedar", "Ash", "Willow", "Pine"];
const place = (i: number) => `${trees[i % 8]} ${i < 8 ? "Court" : "on the Ridge at Wren"}`;
const places = (day: string) =>
  sheet("Lots 25-26", [
    [
      "Lot #",
      "Place",
      "Bill to",
      "PM phone",
      "PM e-mail",
      "Annual $",
      "Contract start",
      "Contract end",
      day,
      "Status",
    ],
    ...many.map((i) => [
      site(i),
      place(i),
      `${i + 1} Main St`,
      ["Cornerstone LLC", "Harbor Properties LLC", "Beacon Retail Inc."][i % 3] ?? "",
      `(207) 555-01${10 + (i % 4)}`,
      `pm${i % 4}@example.com`,
      4000.5 + 90.25 * i,
      45_000 + i,
      45_700 + i,
      45_900 + i,
      i % 3 === 0 ? "Active" : "Ended",
    ]),
  ]);
const bills = sheet("Bills", [
  ["Inv #", "Inv date", "Lot #", "Place", "Amount", "Paid"],
  ...many.map((i) => [25_001 + i, 45_300 + i, site(i % 7), place(i % 7), 90 + i, 45_330 + i]),
]);
const calls = (name: (i: number) => string) =>
  sheet("Log", [
    ["When", "Who", "Lot #", "Where", "Via", "What", "Call back"],
    ...many.map((i) => [
      45_300 + i,
      staffOf(i),
      site(i % 6),
      name(i % 6),
      "Email",
      `asked about lamp ${i} of the yard`,
      45_320 + i,
    ]),
  ]);

/** A sheet as a first look sees it that takes it for one of this role. */
function seen(head: SheetHead, role: Role): readonly SeenSheet[] {
  const [mapping] = recogniseSheets([head], { chosen: [{ sheet: head.sheet, role, headerRow: 1 }] });
  return mapping === undefined ? [] : [{ mapping, columns: seeColumns(head, headingBlock(head.head, 0)) }];
}

const isCalled = (list: SheetHead, role: Role, others: readonly SheetHead[]) =>
  seen(list, role).some((sheet) =>
    isCalledAlong(
      sheet,
      others.flatMap((other) => seen(other, "followUps")),
    ),
  );

describe("a list whose rows others call by number and name, under headings that say no more", () => {
  it("holds customers where two other sheets call its rows by both", () => {
    const heads = [places("COI thru"), bills, calls(place)];
    expect(fieldsOf(heads, "Lots 25-26")).toMatchObject({
      role: "customers",
      "Lot #": "customerId",
      Place: "companyName",
    });
    expect(fieldsOf(heads, "Bills")).toMatchObject({ role: "transactions", "Lot #": "customerId" });
    expect(fieldsOf(heads, "Log")).toMatchObject({ role: "followUps", "Lot #": "customerId" });
  });

  it("is called by two sheets at least", () => {
    expect(isCalled(places("COI thru"), "transactions", [bills, calls(place)])).toBe(true);
    expect(isCalled(places("COI thru"), "transactions", [bills])).toBe(false);
  });

  it("is not called by numbers beside which others' names stand", () => {
    const otherNames = calls((i) => place(i + 1));
    expect(isCalled(places("COI thru"), "transactions", [bills, otherNames])).toBe(false);
  });

  it("is one of deals where a heading says the day of each", () => {
    expect(isCalled(places("Order date"), "transactions", [bills, calls(place)])).toBe(false);
  });
});
