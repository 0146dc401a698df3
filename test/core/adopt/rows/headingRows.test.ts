import { findHeadings } from "../../../../src/core/adopt/rows/headingRows";
import { sheet } from "../invented";

const records = [
  ["Jason", "Haobo Coatings Ltd", "Hu", "027-60824794", "Wuhan Road 5", 42_861],
  ["Marco", "Jupiter Chemie Ltd", "Iyer", "022-28242725", "Dock Rd 278", 42_863],
  ["Marco", "Linden Farben Ltd", "Carver", "021-60139382", "Hafen 5", 42_870],
];

describe("headings in two rows", () => {
  it("are those of the upper row where nothing stands under them, long Latin ones too", () => {
    const upper = ["", "WHO", "CONTACT", "", "Ship-to address", "Date of first contact"];
    const lower = ["Owner", "Customer", "Contact", "Phone", "", ""];
    const block = findHeadings(sheet("Master", [upper, lower, ...records]));
    expect(block?.headings).toEqual([...lower.slice(0, 4), "Ship-to address", "Date of first contact"]);
  });

  it("are not made of a note above the headings", () => {
    const note = [
      "Please do not delete the customers of headquarters, they are read every night",
      "",
      "",
      "",
      "",
      "rev. 2",
    ];
    const headings = ["Owner", "Customer", "Contact", "Phone", "Address", "Since"];
    const block = findHeadings(sheet("Master", [note, headings, ...records]));
    expect(block?.headings).toEqual(headings);
    expect(block?.groups.every((group) => group === "")).toBe(true);
  });
});

describe("headings without a word we know", () => {
  const team = [
    ["陈嘉敏", "Carmen", "外销", 43_528, ""],
    ["李伟强", "Vincent", "内销", 43_262, ""],
    ["周倩", "Cherry", "内销", 43_752, 45_380],
    ["何文彬", "Ben", "外销", 43_836, 45_169],
  ];

  it("stand over days, one column of them is enough", () => {
    const headings = ["中文名", "英文名", "管哪块", "哪天来的", "哪天走的"];
    expect(findHeadings(sheet("人员", [headings, ...team]))?.headings).toEqual(headings);
    expect(findHeadings(sheet("人员", [["业务部人员"], headings, ...team]))?.headings).toEqual(headings);
  });

  it("are none where the rows below hold words alone", () => {
    const words = team.map((row) => row.slice(0, 3));
    expect(findHeadings(sheet("人员", [["甲", "乙", "丙"], ...words]))).toBeNull();
  });

  it("are none over one record alone", () => {
    expect(findHeadings(sheet("人员", [["甲", "乙", "丙", "丁"], ...team.slice(0, 1)]))).toBeNull();
  });
});
