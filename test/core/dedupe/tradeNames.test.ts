import { findDuplicatesIn } from "../../../src/core/dedupe/findDuplicates";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import { explainPair } from "../../../src/core/dedupe/words/explainPair";
import { evidenceSentence } from "../../../src/core/dedupe/words/sentences";
import type { Table } from "../../../src/core/tables/table";
import { groupsOf, headedTable } from "./customerTable";

type Place = readonly [trade: string, firm: string, address: string, phone: string];

const others: readonly Place[] = Array.from({ length: 40 }, (_, i) => [
  `Tavern ${String.fromCharCode(65 + (i % 26))}olden ${i}`,
  `Nr${i * 7} Brothers Ltd`,
  `${100 + i} Quay Street`,
  `2065550${100 + i}`,
]);
const listOf = (...places: readonly Place[]): Table =>
  headedTable(
    [
      ["Trade name (DBA)", "shortName"],
      ["Licensee", "companyName"],
      ["Address", "address"],
      ["Phone", "phone"],
    ],
    [...places, ...others],
  );
const matchingOf = (table: Table, settings = {}) =>
  openMatching(table, { ...defaultDedupeSettings, ...settings });
const groups = (table: Table, settings = {}) =>
  groupsOf(findDuplicatesIn(matchingOf(table, settings)).clusters);

const firm = "Jensen & Marlow Ventures LLC";
const phone = "206 437 0861";
const taproom: Place = ["Copper Finch Taproom", firm, "3904 Harbour Drive", phone];
const shop: Place = ["Copper Finch Bottle Shop", firm, "8602 Mill Road", phone];

describe("places of one firm under names of their own", () => {
  it("are two customers at two houses, whatever telephone they share", () => {
    expect(groups(listOf(taproom, shop))).toEqual([]);
  });

  it("are told apart by the numbers of a chain", () => {
    const [one, other] = [212, 101].map((number, i): Place => {
      return [`Northgate Foods #${number}`, firm, `${i + 3}14 Mill Road`, phone];
    });
    expect(groups(listOf(one ?? taproom, other ?? taproom))).toEqual([]);
  });

  it("are one at one house, and where one name is the other written short", () => {
    expect(groups(listOf(taproom, [shop[0], firm, taproom[2], phone]))).toEqual([[0, 1]]);
    expect(groups(listOf(taproom, ["Copper Finch", firm, shop[2], phone]))).toEqual([[0, 1]]);
  });

  it("are one where branches are no customers of their own", () => {
    expect(groups(listOf(taproom, shop), { separateBranches: false })).toEqual([[0, 1]]);
  });

  it("are one where the other row has the firm's own name again", () => {
    expect(groups(listOf(taproom, [firm, firm, shop[2], phone]))).toEqual([[0, 1]]);
  });

  it("are explained in a sentence", () => {
    const table = listOf(taproom, shop);
    const line = explainPair({ matching: matchingOf(table), table, a: 0, b: 1 }).find(
      ({ comparison }) => comparison === "tradeName",
    );
    expect(line && evidenceSentence(line, "en-US")).toBe(
      "Another trade name at another address, so two places: Copper Finch Taproom / Copper Finch Bottle Shop",
    );
  });
});

describe("customers called as their places are, beside whose they are", () => {
  const placesOf = (owner: string, ...places: readonly Place[]): Table =>
    headedTable(
      [
        ["Practice / trading as", "companyName"],
        [owner, "text"],
        ["Address", "address"],
        ["Phone", "phone"],
      ],
      [...places, ...others],
    );

  it.each(["Legal entity", "Registered name", "Licensee"])("are two of one %s at two houses", (owner) => {
    expect(groups(placesOf(owner, taproom, shop))).toEqual([]);
    expect(groups(placesOf(owner, taproom, [taproom[0], firm, shop[2], phone]))).toEqual([[0, 1]]);
  });

  it("have no such column where it says something else", () => {
    expect(matchingOf(placesOf("Legal entity", taproom, shop)).columns.tradeNames).not.toBeNull();
    expect(matchingOf(placesOf("Delivery notes", taproom, shop)).columns.tradeNames).toBeNull();
  });
});

describe("a second name that is the first one cut short", () => {
  it("is no trade name", () => {
    const table = headedTable(
      [
        ["Match code", "shortName"],
        ["Company", "companyName"],
      ],
      others.map(([, name]) => [name.slice(0, 6), name]),
    );
    expect(matchingOf(table).columns.tradeNames).toBeNull();
    expect(matchingOf(listOf(taproom, shop)).columns.tradeNames).not.toBeNull();
  });
});
