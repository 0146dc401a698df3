import { isSiteHeading, siteOf } from "../../../../../src/core/dedupe/columns/values/sites";
import { openMatching } from "../../../../../src/core/dedupe/scoring/matching";
import { emptyScore } from "../../../../../src/core/dedupe/scoring/pairScore";
import { scorePair } from "../../../../../src/core/dedupe/scoring/scorePair";
import { defaultDedupeSettings } from "../../../../../src/core/dedupe/scoring/settings";
import { tableOf } from "../../customerTable";

describe("web addresses", () => {
  it.each([
    ["https://www.corwin.com.au/about?lang=en#top", "corwin.com.au"],
    ["Corwin.com.au", "corwin.com.au"],
    ["http://shop.corwin.cn/", "shop.corwin.cn"],
    ["www.corwin.com", "corwin.com"],
    ["https://www.facebook.com/corwin", ""],
    ["corwin.1688.com", ""],
    ["corwin@corwin.com", ""],
    ["none", ""],
    ["3.5", ""],
    ["", ""],
  ])("%s is the house %s", (cell, site) => {
    expect(siteOf(cell)).toBe(site);
  });

  it.each([
    ["Website", true],
    ["Company Domain Name", true],
    ["网址", true],
    ["web_site", true],
    ["Webinar", false],
    ["Remarks", false],
  ])("stand under the heading %s: %s", (heading, known) => {
    expect(isSiteHeading(heading)).toBe(known);
  });
});

describe("a column of web addresses beside names", () => {
  const others = Array.from({ length: 60 }, (_, row) => [
    `Keltrix${row} Fernwood${row}`,
    `keltrix${row % 50}.com`,
  ]);
  /** Weight of two customers called Corwin Civil and Corwin Mining with these web addresses. */
  const weightOf = (left: string, right: string) => {
    const named = [["Corwin Civil", left] as const, ["Corwin Mining", right] as const, ...others];
    const rows = named.map(([companyName = "", text = ""]) => ({ companyName, text }));
    const { columns, ...table } = tableOf(rows, ["companyName", "text"]);
    const headed = columns.map((column) => ({
      ...column,
      heading: column.field === "text" ? "Website" : column.heading,
    }));
    const score = emptyScore();
    scorePair(openMatching({ ...table, columns: headed }, defaultDedupeSettings), 0, 1, score);
    return score.weight;
  };

  it("speaks for two of one site however it is written, and a little against two of several", () => {
    const none = weightOf("corwin.com.au", "");
    expect(weightOf("https://www.corwin.com.au/", "corwin.com.au/contact")).toBeGreaterThan(none + 2);
    expect(weightOf("corwin.com.au", "corwins.com.au")).toBeLessThan(none);
    expect(weightOf("facebook.com/corwincivil", "facebook.com/corwinmining")).toBeCloseTo(none);
  });
});
