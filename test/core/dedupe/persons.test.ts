import { findDuplicatesIn } from "../../../src/core/dedupe/findDuplicates";
import { isCertain } from "../../../src/core/dedupe/scoring/isCertain";
import { openMatching } from "../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../src/core/dedupe/scoring/pairScore";
import { scorePair } from "../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings } from "../../../src/core/dedupe/scoring/settings";
import type { CellValue } from "../../../src/core/sheets/cell";
import { groupsOf, type Heading, headedTable } from "./customerTable";

type Cells = readonly CellValue[];

const given = ["Anna", "Bruno", "Clara", "David", "Emil", "Frieda", "Georg", "Hanna"];
const families = ["Maurer", "Ostertag", "Pfeiffer", "Quandt", "Reinhold", "Steiger", "Thalberg"];
const many = Array.from({ length: 60 }, (_, at) => at);
const pick = (of: readonly string[], at: number) => of[at % of.length] ?? "";

/** Matching of some rows among sixty others. */
function among(headings: readonly Heading[], rows: readonly Cells[], other: (at: number) => Cells) {
  return openMatching(headedTable(headings, [...rows, ...many.map(other)]), defaultDedupeSettings);
}

function weightOf(matching: ReturnType<typeof among>, a = 0, b = 1): number {
  const score = emptyScore();
  scorePair(matching, a, b, score);
  return score.weight;
}

describe("a day of birth in three columns", () => {
  const headings: readonly Heading[] = [
    ["lname_c1", "personName"],
    ["fname_c1", "contactName"],
    ["by", "text"],
    ["bm", "text"],
    ["bd", "text"],
  ];
  const other = (at: number): Cells => [
    pick(families, at),
    pick(given, at * 3),
    1930 + ((at * 7) % 60),
    1 + (at % 12),
    1 + (at % 28),
  ];
  const matching = (...rows: readonly Cells[]) => among(headings, rows, other);

  it("is compared as one, under the headings of all three", () => {
    const { columns } = matching(["Meier", "Karl", 1949, 7, 22]);
    const kinds = columns.values.map(({ kind, heading }) => `${kind} ${heading}`);
    expect(kinds).toEqual(["surname lname_c1", "given fname_c1", "birthday by bm bd"]);
    expect(columns.values.at(-1)?.cells[0]).toBe("19490722");
  });

  it("finds persons with a slip in one of the three, and leaves namesakes of other years apart", () => {
    const found = findDuplicatesIn(
      matching(
        ["Maurer", "Anna", 1949, 7, 22],
        ["Maurer", "Anna", 1949, 7, 12],
        ["Maurer", "Anna", 1981, 11, 3],
      ),
    );
    expect(groupsOf(found.clusters)).toEqual([[0, 1]]);
  });

  it("is no day where the year is missing", () => {
    const { columns } = matching(["Meier", "Karl", "", 7, 22]);
    expect(columns.values.at(-1)?.cells[0]).toBe("");
  });

  it("is a slip with day and month in each other's place, and hardly one with two figures wrong", () => {
    const weight = (born: Cells) =>
      weightOf(matching(["Meier", "Karl", 1949, 3, 8], ["Meier", "Karl", ...born]));
    expect(weight([1949, 8, 3])).toBe(weight([1949, 3, 9]));
    expect(weight([1949, 9, 7])).toBeLessThan(weight([1949, 3, 9]));
    expect(weight([1972, 11, 27])).toBeLessThan(weight([1949, 9, 7]));
  });

  it("is the year alone where there is nothing else", () => {
    const { columns } = among(headings.slice(0, 3), [["Meier", "Karl", 1949]], (at) => other(at).slice(0, 3));
    expect(columns.values.map(({ kind }) => kind)).toEqual(["surname", "given", "birthYear"]);
  });
});

describe("names in parts", () => {
  const headings: readonly Heading[] = [
    ["last_name", "personName"],
    ["first_name", "contactName"],
    ["middle_name", "text"],
    ["city", "city"],
    ["zip", "postcode"],
  ];
  const other = (at: number): Cells => [
    `${pick(families, at)}${at % 9}`,
    pick(given, at),
    pick(given, at + 3),
    `Town${at % 5}`,
    `${48_000 + (at % 15)}`,
  ];
  const matching = (...rows: readonly Cells[]) => among(headings, rows, other);

  it("are what their headings say, whichever comes first", () => {
    expect(matching().columns.values.map(({ kind }) => kind)).toEqual([
      "surname",
      "given",
      "place",
      "place",
      "middle",
    ]);
  });

  it("speak for two relatives where the given names differ, however rare the family's name is", () => {
    const timmers = matching(
      ["Timmer", "Marvin", "Jon", "Jenison", "49428"],
      ["Timmer", "Corrine", "Marie", "Jenison", "49428"],
    );
    expect(weightOf(timmers)).toBeLessThan(0);
  });

  it("hold a person who moved together by the middle name, written out or as an initial", () => {
    const moved = (middle: string) =>
      weightOf(
        matching(
          ["Hooten", "Terrence", "Terrell", "Vanceboro", "28586"],
          ["Hooten", "Terrence", middle, "New Bern", "28562"],
        ),
      );
    expect(moved("Terrell")).toBeGreaterThan(moved("T"));
    expect(moved("T")).toBeGreaterThan(moved(""));
    expect(moved("Philip")).toBeLessThan(moved(""));
  });

  it("take a second column of given names for further ones", () => {
    const { columns } = among(
      [
        ["fname_c1", "personName"],
        ["fname_c2", "contactName"],
        ["lname", "contactName"],
      ],
      [],
      (at) => [pick(given, at), pick(given, at + 1), pick(families, at)],
    );
    expect(columns.values.map(({ kind }) => kind)).toEqual(["given", "middle", "surname"]);
  });

  it("take the fuller of two columns of given names for the name, whichever is read first", () => {
    const { columns } = among(
      [
        ["fname_c1", "firstName"],
        ["fname_c2", "contactName"],
        ["lname", "lastName"],
      ],
      [],
      (at) => [pick(given, at), at % 3 === 0 ? pick(given, at + 1) : "", pick(families, at)],
    );
    const kinds = columns.values.map(({ kind, heading }) => `${kind} ${heading}`);
    expect(kinds.toSorted()).toEqual(["given fname_c1", "middle fname_c2", "surname lname"]);
  });
});

describe("twins who share all but their given names", () => {
  const headings: readonly Heading[] = [
    ["First name", "firstName"],
    ["Last name", "lastName"],
    ["Date of birth", "date"],
    ["Phone", "phone"],
    ["Email", "email"],
    ["Membership number", "identifier"],
  ];
  const other = (at: number): Cells => [
    `${pick(given, at)}${at}`,
    `${pick(families, at)}${at}`,
    `19${50 + (at % 40)}-0${1 + (at % 9)}-1${at % 9}`,
    `(207) 55${at % 9}-${1000 + at * 7}`,
    `member${at}@mail.com`,
    `M${2000 + (at % 30)}`,
  ];
  const certain = (name: string, number: string) => {
    const shared = ["Quandt", "2001-09-12", "(502) 230-0143", "quandts@mail.com"];
    const matching = among(
      headings,
      [
        ["Clara", ...shared, "M7712"],
        [name, ...shared, number],
      ],
      other,
    );
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return isCertain(matching, score);
  };

  it("are never one for certain, whatever the household shares, unless a number of one's own is the same", () => {
    expect(certain("Clara", "")).toBe(true);
    expect(certain("Hanna", "")).toBe(false);
    expect(certain("Hanna", "M7712")).toBe(true);
  });
});

describe("men and women", () => {
  const headings: readonly Heading[] = [
    ["姓名", "personName"],
    ["性别", "text"],
    ["手机", "mobile"],
  ];
  const other = (at: number): Cells => [
    `${pick(["王", "李", "赵"], at)}${pick(["小", "大"], at)}${pick(["明", "红", "军"], at)}`,
    pick(["男", "女"], at),
    `139000${10_000 + at}`,
  ];
  const compared = (persons: readonly (readonly [name: string, sex: string])[]) => {
    const matching = among(
      headings,
      persons.map(([name, sex]) => [name, sex, "13857209341"]),
      other,
    );
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return { score, certain: isCertain(matching, score) };
  };
  const certain = (...sexes: readonly string[]) => compared(sexes.map((sex) => ["周建国", sex])).certain;

  it("of other given names are brother and sister, though they share a character of it", () => {
    const isVetoed = (name: string, sex: string) =>
      compared([
        ["周建国", "男"],
        [name, sex],
      ]).score.veto;
    expect(isVetoed("周建红", "女")).toBe(true);
    expect(isVetoed("周建囯", "女")).toBe(false);
    expect(isVetoed("周同学", "女")).toBe(false);
  });

  it("are no one person for certain, however they are written", () => {
    expect(certain("男", "男")).toBe(true);
    expect(certain("男", "M")).toBe(true);
    expect(certain("男", "")).toBe(true);
    expect(certain("男", "女")).toBe(false);
    expect(certain("Male", "Female")).toBe(false);
    expect(certain("Mr", "Mrs")).toBe(false);
    expect(certain("Mrs", "女")).toBe(true);
  });
});

describe("where persons live", () => {
  const headings: readonly Heading[] = [
    ["first name", "personName"],
    ["surname", "contactName"],
    ["city", "city"],
    ["zip", "postcode"],
  ];
  const other = (at: number): Cells => [
    `${pick(given, at)}${at}`,
    `${pick(families, at)}${at}`,
    `Town${at % 5}`,
    `${48_000 + (at % 20)}`,
  ];
  const weight = (left: Cells, right: Cells, width = headings.length) =>
    weightOf(
      among(
        headings.slice(0, width),
        [left, right].map((row) => row.slice(0, width)),
        (at) => other(at).slice(0, width),
      ),
    );
  const karl: Cells = ["Karl", "Meier", "Jenison", "49428"];

  it("counts once: who shares the postcode shares the city", () => {
    const alone = weight(karl, karl, 3) - weight(karl, ["Karl", "Meier", "", ""], 3);
    const both = weight(karl, karl) - weight(karl, ["Karl", "Meier", "", ""]);
    expect(both).toBeGreaterThan(alone);
    expect(both).toBeLessThan(1.6 * alone);
  });

  it("speaks against a person who moved only once, too", () => {
    const other = weight(karl, ["Karl", "Meier", "Hudson", ""]) - weight(karl, ["Karl", "Meier", "", ""]);
    const all = weight(karl, ["Karl", "Meier", "Hudson", "48005"]) - weight(karl, ["Karl", "Meier", "", ""]);
    expect(all).toBeLessThan(other);
    expect(all).toBeGreaterThan(2 * other);
  });

  it("is compared once where it is an address", () => {
    const { comparisons } = among([...headings, ["address", "address"]], [], (at) => [
      ...other(at),
      `${at} Elm Street`,
    ]);
    expect(comparisons.map(({ name }) => name).sort()).toEqual(
      ["address", "given", "place", "place", "surname"].sort(),
    );
  });
});

describe("mailboxes of persons", () => {
  const headings: readonly Heading[] = [
    ["surname", "contactName"],
    ["email", "email"],
  ];
  const weight = (mail: string, others: (at: number) => string) =>
    weightOf(
      among(
        headings,
        [
          ["Meier", "karl.macdonald@rivers-glass.biz"],
          ["Meier", mail],
        ],
        (at) => [pick(families, at), others(at)],
      ),
    );
  const strangers = (at: number) => `${pick(families, at * 5)}${at * at}@mail${at}.example`;

  it("agree but for a slip in a letter or two", () => {
    expect(weight("karl.macdnald@rivers-glas.biz", strangers)).toBeGreaterThan(
      weight("anna.quandt@elsewhere.example", strangers) + 5,
    );
  });

  it("say nothing by being near where all of them are", () => {
    const numbered = (at: number) => `karl.macdonald${at}@rivers-glass.biz`;
    expect(weight("karl.macdonald7@rivers-glass.bi", numbered)).toBeLessThan(
      weight("karl.macdonald7@rivers-glass.bi", strangers),
    );
  });
});

describe("people of one household", () => {
  const headings: readonly Heading[] = [
    ["First name", "firstName"],
    ["Surname", "lastName"],
    ["D.O.B.", "date"],
    ["Mob", "mobile"],
    ["Email", "email"],
    ["Address", "address"],
  ];
  const home = ["07762 130853", "tola.adeyinka@gmail.com", "22 Mill Close, Bath"];
  const other = (at: number): Cells => [
    pick(given, at),
    pick(families, at),
    `19${60 + (at % 30)}-0${1 + (at % 9)}-11`,
    `07${700 + at} 11${1000 + at}`,
    `mail${at}@example${at % 9}.com`,
    `${at + 1} North Street, Bath`,
  ];
  const certain = (a: Cells, b: Cells) => {
    const matching = among(headings, [a, b], other);
    const score = emptyScore();
    scorePair(matching, 0, 1, score);
    return isCertain(matching, score);
  };

  it("are never surely one where name and birthday are another, whatever they share", () => {
    expect(
      certain(["Temi", "Adeyinka", "2007-02-03", ...home], ["Kolade", "Adeyinka", "2011-09-14", ...home]),
    ).toBe(false);
  });

  it("are surely one where both are the same, or the birthday has a slip", () => {
    const [temi, again] = ["2007-02-03", "2007-03-02"].map((day) => ["Temi", "Adeyinka", day, ...home]);
    expect(certain(temi ?? [], temi ?? [])).toBe(true);
    expect(certain(temi ?? [], again ?? [])).toBe(true);
  });
});
