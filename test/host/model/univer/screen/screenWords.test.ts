import { screenWords } from "../../../../../src/host/model/univer/screen/screenWords";

describe.each(["zh-CN", "en-US"] as const)("the words of the grid in %s", (locale) => {
  it("have those of the engine's progress, and keep the others beside them", () => {
    const words = screenWords(locale);
    const own = Object(words["sheets-formula"]);
    expect(Object.keys(own.progress)).toEqual(["analyzing", "calculating", "array", "done"]);
    expect(Object.keys(own.functionList).length).toBeGreaterThan(100);
  });
});
