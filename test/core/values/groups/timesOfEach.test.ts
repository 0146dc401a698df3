import {
  commonest,
  commonestByName,
  commonestFirst,
  timesOfEach,
} from "../../../../src/core/values/groups/timesOfEach";

describe("values counted", () => {
  it("stand in the order of their first", () => {
    expect([...timesOfEach(["b", "a", "b", ""])]).toEqual([
      ["b", 2],
      ["a", 1],
      ["", 1],
    ]);
  });

  it("have a commonest, of equals the first", () => {
    expect(commonest(timesOfEach([3, 1, 1, 3]))).toEqual([3, 2]);
    expect(commonest(timesOfEach([3, 1, 1]))).toEqual([1, 2]);
  });

  it("have none where there is nothing", () => {
    expect(commonest(timesOfEach([]))).toBeUndefined();
  });

  it("come most frequent first, equals as they stand", () => {
    expect(commonestFirst(timesOfEach("abcbcd")).map(([letter]) => letter)).toEqual(["b", "c", "a", "d"]);
  });

  it("come equals by name, where what stands first is chance", () => {
    expect(commonestByName(timesOfEach("dbcbca")).map(([letter]) => letter)).toEqual(["b", "c", "a", "d"]);
    expect(commonestByName([])).toEqual([]);
  });
});
