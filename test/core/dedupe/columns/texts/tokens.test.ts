import { addTokens } from "../../../../../src/core/dedupe/columns/texts/tokens";
import { finishTokens, tokenWriter } from "../../../../../src/core/dedupe/columns/texts/tokenWriter";
import { fold } from "../../../../../src/core/dedupe/normalise/folding/fold";

function tokensOf(texts: readonly string[], names: boolean): readonly (readonly string[])[] {
  const writer = tokenWriter(texts.length);
  const buffer = new Uint16Array(96);
  for (const text of texts) addTokens(writer, buffer, fold(text, buffer), names);
  const { starts, letters } = finishTokens(writer);
  const word = (token: number) =>
    String.fromCharCode(...letters.codes.subarray(letters.starts[token], letters.starts[token + 1]));
  return texts.map((_, row) => {
    const first = starts[row] ?? 0;
    return Array.from({ length: (starts[row + 1] ?? 0) - first }, (_, i) => word(first + i));
  });
}

describe("the words of a column", () => {
  it("are all kept, however many more there are than rows", () => {
    expect(tokensOf(["north river mill stone house lake", "", "one two three four"], true)).toEqual([
      ["north", "river", "mill", "stone", "house", "lake"],
      [],
      ["one", "two", "three", "four"],
    ]);
  });

  it("take no room in a column without any, and are in their rows where others come first", () => {
    const writer = tokenWriter(2);
    for (let row = 0; row < 2; row++) addTokens(writer, new Uint16Array(0), 0, true);
    expect(finishTokens(writer).starts).toHaveLength(0);
    expect(tokensOf(["", "", "north river", "", "mill"], true)).toEqual([
      [],
      [],
      ["north", "river"],
      [],
      ["mill"],
    ]);
  });

  it("leave out the form of a company, but not of a street", () => {
    expect(tokensOf(["Acme Ltd"], true)).toEqual([["acme"]]);
    expect(tokensOf(["Acme Ltd"], false)).toEqual([["acme", "ltd"]]);
  });

  it("end with the twelfth", () => {
    expect(tokensOf(["aa bb cc dd ee ff gg hh ii jj kk ll mm"], false)[0]).toHaveLength(12);
  });
});
