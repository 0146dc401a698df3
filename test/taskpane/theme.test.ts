import { isDark } from "../../src/taskpane/theme";

describe("the theme", () => {
  it("follows what Office says, else its background, else the system", () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#F3F2F1" }, true)).toBe(false);
    expect(isDark({ bodyBackgroundColor: "canvas" }, true)).toBe(true);
    expect(isDark(undefined, false)).toBe(false);
  });
});
