import { findDuplicates } from "../../../src/core/dedupe/findDuplicates";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { CellValue } from "../../../src/core/sheets/cell";
import { groupsOf, type Heading, headedTable } from "./customerTable";

const headings = [
  ["First name", "firstName"],
  ["Surname", "lastName"],
  ["D.O.B.", "date"],
  ["Sex", "text"],
  ["Mobile", "phone"],
  ["Email", "email"],
  ["Address", "address"],
  ["Member ID", "identifier"],
] as const satisfies readonly Heading[];

type Person = readonly CellValue[];

/** Groups among some persons and sixty strangers. */
function groupsAmong(persons: readonly Person[]): readonly (readonly number[])[] {
  const strangers = Array.from({ length: 60 }, (_, at): Person => {
    const name = `${"BCDFGHJKLM"[at % 10]}${"aeiou"[at % 5]}${"lmnrst"[at % 6]}${"aeiou"[(at * 3) % 5]}`;
    const sex = at % 2 === 0 ? "F" : "M";
    const day = `19${60 + (at % 39)}-0${1 + (at % 9)}-1${at % 10}`;
    const home = `${at + 3} ${name}worth Street`;
    return [
      name,
      `${name}berg`,
      day,
      sex,
      `07${700_000_000 + at * 7919}`,
      `${name}${at}@mail.test`,
      home,
      `M${at * 31}`,
    ];
  });
  const table = headedTable(headings, [...persons, ...strangers]);
  return groupsOf(findDuplicates(table, defaultDedupeSettings).clusters).filter((rows) =>
    rows.some((row) => row < persons.length),
  );
}

const home = "146 Enoggera Lane, Banyo";
const reached = ["0477 239 074", "thebosworths@mail.test", home] as const;

describe("persons of one household", () => {
  it("are two where their given names are others and nothing but what they share agrees", () => {
    expect(
      groupsAmong([
        ["Jerome", "Bosworth", "", "", ...reached],
        ["Sharon", "Bosworth", "", "", ...reached],
      ]),
    ).toEqual([]);
    const siblings = [
      ["Temi", "Adeyinka", "2007-02-03", "", ...reached],
      ["Bolade", "Adeyinka", "2011-06-01", "", ...reached],
    ];
    expect(groupsAmong(siblings)).toEqual([]);
  });

  it("are two where one is a man and the other a woman, born on one day or not", () => {
    const twins = [
      ["Jonas", "Pohlmann", "2008-04-12", "M", ...reached],
      ["Klara", "Pohlmann", "2008-04-12", "F", ...reached],
    ];
    expect(groupsAmong(twins)).toEqual([]);
  });

  it("may be one where a birthday or a number agrees, or only an initial is another", () => {
    const born = [
      ["Jerome", "Bosworth", "1961-05-17", "M", ...reached],
      ["Thaddeus", "Bosworth", "1961-05-17", "M", ...reached],
    ];
    expect(groupsAmong(born)).toEqual([[0, 1]]);
    const numbered = [
      ["Jerome", "Bosworth", "", "", ...reached, "M77310"],
      ["Thaddeus", "Bosworth", "", "", ...reached, "M77310"],
    ];
    expect(groupsAmong(numbered)).toEqual([[0, 1]]);
    expect(
      groupsAmong([
        ["E", "Morales", "", "", ...reached],
        ["Liz", "Morales", "", "", ...reached],
      ]),
    ).toEqual([[0, 1]]);
  });

  it("are one where they have one name, or forms of one", () => {
    expect(
      groupsAmong([
        ["Robert", "Quiney", "", "", ...reached],
        ["Bob", "Quiney", "", "", ...reached],
      ]),
    ).toEqual([[0, 1]]);
  });
});
