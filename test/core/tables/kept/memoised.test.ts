import { memoised } from "../../../../src/core/tables/kept/memoised";

describe("what is kept of an object", () => {
  it("is made once for each object, also where nothing comes of it", () => {
    const make = jest.fn((list: readonly number[]) => list[0]);
    const first = memoised(make);
    const [empty, one] = [[], [5]];
    expect([first(empty), first(empty), first(one), first(one)]).toEqual([undefined, undefined, 5, 5]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("is not shared by objects that look alike", () => {
    const count = memoised((list: number[]) => list.push(0));
    expect([count([]), count([])]).toEqual([1, 1]);
  });
});
