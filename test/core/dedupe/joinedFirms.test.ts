import { nameColumn } from "../../../src/core/dedupe/columns/names/names";
import { compareNames } from "../../../src/core/dedupe/compare/names/compareNames";
import { onlyNames } from "./onlyNames";

const levelOf = (...cells: readonly string[]) => {
  const names = compareNames(nameColumn(cells, cells.length), 10, onlyNames);
  return names.levels[names.level(0, 1)];
};

describe("a cell that holds the names of two firms", () => {
  it("speaks for two customers beside the name of either", () => {
    const both = "Bluebrook Packaging Inc / Cedarfield Plumbing LLC";
    expect(levelOf(both, "Bluebrook Packaging Inc")?.effect).toBe("conflict");
    expect(levelOf(both, "Cedarfield Plumbing LLC")?.effect).toBe("conflict");
    expect(levelOf(both, both.toUpperCase())?.effect).toBe("strong");
  });

  it("is told from a name with two forms, or with the form of one in the middle of it", () => {
    const effects = [
      ["Kelso Metallbau GmbH & Co. KG", "Kelso Metallbau"],
      ["Barlow Coffee Company Bakery Ltd", "Barlow Coffee Company Bakery"],
    ].map((cells) => levelOf(...cells)?.effect);
    expect(effects).toEqual(["strong", "strong"]);
  });
});

describe("two names that end in a letter each", () => {
  it("are two houses of one owner", () => {
    expect(levelOf("Novapoint Hangar A", "Novapoint Hangar B")?.effect).not.toBe("strong");
    expect(levelOf("Novapoint Hangar A", "Novapiont Hangar A")?.effect).toBe("strong");
  });
});
