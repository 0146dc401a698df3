import { readFileSync } from "node:fs";
import { quarterEnds } from "../../src/taskpane/session/state/quarterEnds";
import { isDark } from "../../src/taskpane/theme";
import { version } from "../../src/taskpane/version";

describe("the theme", () => {
  it("follows what Office says, else its background, else the system", () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#F3F2F1" }, true)).toBe(false);
    expect(isDark({ bodyBackgroundColor: "canvas" }, true)).toBe(true);
    expect(isDark(undefined, false)).toBe(false);
  });
});

describe("the version in the footer", () => {
  it("is the package's", () => {
    const parsed: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    expect(parsed).toMatchObject({ version });
  });
});

describe("the quarters offered", () => {
  it("are closed ones, the latest first, over the turn of a year", () => {
    expect(quarterEnds("2026-02-14", 3).map(({ day }) => day)).toEqual([
      "2025-12-31",
      "2025-09-30",
      "2025-06-30",
    ]);
  });

  it("do not count a quarter as closed on its last day", () => {
    expect(quarterEnds("2026-09-30", 1)).toEqual([{ year: 2026, quarter: 2, day: "2026-06-30" }]);
    expect(quarterEnds("2026-10-01", 1)).toEqual([{ year: 2026, quarter: 3, day: "2026-09-30" }]);
  });
});
